namespace Companion.Notebooks.Documents;

/// <summary>What a cell was read from.</summary>
internal abstract class CellOrigin
{
    /// <summary>Where a place in a cell's source is in the text, or null when the source is no longer the one read.</summary>
    public abstract TextPosition? Locate(string source, TextPosition inSource);

    /// <summary>The offset of a place in a source, moved to the nearest that there is.</summary>
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
