using Companion.Notebooks.Documents;
using Companion.Sources;

namespace Companion.CommandLine.Notebooks;

/// <summary>Maps locations in cells to locations in the notebook's file.</summary>
internal static class CellLocations
{
    /// <summary>The location of a span of a cell's source.</summary>
    public static SourceLocation At(this NotebookFile file, int cell, TextPosition start, TextPosition end)
    {
        var read = file.Notebook.Cells[cell];
        var first = new TextPosition(1, 1);
        return file.Source.At(
            file.Source.SpanAt(read.PositionInText(start) ?? first, read.PositionInText(end) ?? first)
        );
    }

    /// <summary>The characters between two positions, limited to one line, because a message shows only one.</summary>
    public static SourceSpan SpanAt(this SourceText source, TextPosition start, TextPosition end)
    {
        var first = source.OffsetOf(start.Line, start.Column);
        return end.Line == start.Line
            ? SourceSpan.FromBounds(first, source.OffsetOf(end.Line, end.Column))
            : new SourceSpan(first, 0);
    }
}
