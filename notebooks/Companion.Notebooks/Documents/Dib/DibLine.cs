namespace Companion.Notebooks.Documents.Dib;

/// <summary>A line of a <c>.dib</c>.</summary>
/// <param name="Text">The line without its line ending.</param>
/// <param name="Number">The line number, from 1.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Next">The offset of the line after it.</param>
internal readonly record struct DibLine(string Text, int Number, int Start, int Next)
{
    public bool IsMagic => Text.StartsWith("#!", StringComparison.Ordinal);

    /// <summary>The lines of a text. A carriage return before a line feed belongs to the line ending.</summary>
    public static IEnumerable<DibLine> Split(string text, int start)
    {
        for (var number = 1; start <= text.Length; number++)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length + 1 : end + 1;
            yield return new DibLine(text[start..(next - 1)].TrimEnd('\r'), number, start, next);
            start = next;
        }
    }
}
