namespace Companion.Content.Shortcodes.Parsing;

/// <summary>The text of the two delimiters.</summary>
internal static class DelimiterText
{
    public static string Opening(this ShortcodeDelimiter delimiter) =>
        delimiter == ShortcodeDelimiter.Html ? "{{<" : "{{%";

    public static string Closing(this ShortcodeDelimiter delimiter) =>
        delimiter == ShortcodeDelimiter.Html ? ">}}" : "%}}";

    /// <summary>A whole tag with this content, for advice: <c>{{&lt; content &gt;}}</c>.</summary>
    public static string Tag(this ShortcodeDelimiter delimiter, string content) =>
        $"{delimiter.Opening()} {content} {delimiter.Closing()}";
}
