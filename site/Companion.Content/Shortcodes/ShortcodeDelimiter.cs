namespace Companion.Content.Shortcodes;

/// <summary>Which of Hugo's two delimiters a call is written with.</summary>
public enum ShortcodeDelimiter
{
    /// <summary><c>{{&lt; … &gt;}}</c>: the output is inserted after Markdown has run.</summary>
    Html,

    /// <summary><c>{{% … %}}</c>: the output goes through Markdown with the text around it.</summary>
    Markdown,
}
