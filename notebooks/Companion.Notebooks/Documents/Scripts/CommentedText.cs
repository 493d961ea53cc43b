namespace Companion.Notebooks.Documents.Scripts;

/// <summary>Text as C# comments.</summary>
internal static class CommentedText
{
    /// <summary>Prefixes each line with two slashes.</summary>
    public static IEnumerable<string> Of(string text) =>
        SourceLines.Of(text).Select(line => line.Length == 0 ? "//" : $"// {line}");
}
