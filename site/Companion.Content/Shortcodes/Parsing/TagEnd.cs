namespace Companion.Content.Shortcodes.Parsing;

/// <summary>How the parameters of a tag end.</summary>
internal enum TagEnd
{
    /// <summary>At the closing delimiter.</summary>
    Closed,

    /// <summary>At a slash and the closing delimiter.</summary>
    SelfClosed,

    /// <summary>At an error after which the tag cannot be read; the error was reported.</summary>
    Broken,

    /// <summary>At the next tag or the end of the body; not reported yet.</summary>
    Missing,
}
