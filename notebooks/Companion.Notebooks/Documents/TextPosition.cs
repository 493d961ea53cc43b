namespace Companion.Notebooks.Documents;

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place of a character; an offset past the end is the end.</summary>
    internal static TextPosition At(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        var line = 1 + before.Count('\n');
        return new TextPosition(line, before.Length - before.LastIndexOf('\n'));
    }
}
