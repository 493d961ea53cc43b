namespace Companion.Content.Shortcodes.Parsing;

/// <summary>How the parameters of a tag came to their end.</summary>
internal enum TagEnd
{
    /// <summary>At the closing delimiter.</summary>
    Closed,

    /// <summary>At a slash and the closing delimiter.</summary>
    SelfClosed,

    /// <summary>At an error behind which the tag cannot be followed; the error was reported.</summary>
    Broken,

    /// <summary>At the next tag or the end of the body; not yet reported.</summary>
    Missing,
}
