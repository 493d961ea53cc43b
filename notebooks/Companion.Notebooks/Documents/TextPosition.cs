namespace Companion.Notebooks.Documents;

/// <summary>A position in a text, counted as editors do.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position of a character. An offset past the end counts as the end.</summary>
    internal static TextPosition At(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        var line = 1 + before.Count('\n');
        return new TextPosition(line, before.Length - before.LastIndexOf('\n'));
    }
}
