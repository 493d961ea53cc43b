namespace Companion.Notebooks.Documents.Dib;

/// <summary>The lines of a <c>.dib</c> that a cell was read from.</summary>
/// <param name="read">The source as it was read.</param>
/// <param name="firstLine">The line number of its first line, from 1.</param>
internal sealed class DibCellOrigin(string read, int firstLine) : CellOrigin
{
    public override TextPosition? Locate(string source, TextPosition inSource)
    {
        if (source != read)
        {
            return null;
        }

        var nearest = TextPosition.At(source, Offset(source, inSource));
        return nearest with { Line = nearest.Line + firstLine - 1 };
    }
}
