namespace Companion.Notebooks.Documents;

/// <summary>The part of a file that a cell was read from.</summary>
internal abstract class CellOrigin
{
    /// <summary>
    /// The position in the text of a position in a cell's source, or null if the source has changed since it was read.
    /// </summary>
    public abstract TextPosition? Locate(string source, TextPosition inSource);

    /// <summary>The offset of a position in a source, clamped to the nearest valid one.</summary>
    private protected static int Offset(string source, TextPosition inSource)
    {
        var start = 0;
        for (var line = 1; line < inSource.Line; line++)
        {
            var end = source.IndexOf('\n', start);
            if (end < 0)
            {
                return source.Length;
            }

            start = end + 1;
        }

        var next = source.IndexOf('\n', start);
        var last = next < 0 ? source.Length : next;
        return Math.Clamp(start + inSource.Column - 1, start, last);
    }
}
