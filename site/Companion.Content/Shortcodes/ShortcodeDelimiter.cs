namespace Companion.Content.Shortcodes;

/// <summary>The two kinds of delimiter that Hugo has.</summary>
public enum ShortcodeDelimiter
{
    /// <summary><c>{{&lt; … &gt;}}</c>: the output is inserted after Markdown has run.</summary>
    Html,

    /// <summary><c>{{% … %}}</c>: the output goes through Markdown with the text around it.</summary>
    Markdown,
}
