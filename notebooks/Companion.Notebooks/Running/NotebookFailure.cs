using System.Collections.Immutable;
using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Running;

/// <summary>Why a notebook's run failed, and where.</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="CellIndex">The index of the cell among all cells of the notebook, from 0.</param>
/// <param name="Number">The number of its run, from 1, which names the cell in the trace.</param>
/// <param name="Message">What happened, in words, without a full stop.</param>
/// <param name="Start">The position in the cell's source; its start if the position is unknown.</param>
/// <param name="End">The end of that; equal to the start if it is unknown.</param>
/// <param name="Trace">The calls that led to it, innermost first.</param>
public sealed record NotebookFailure(
    NotebookFailureKind Kind,
    int CellIndex,
    int Number,
    string Message,
    TextPosition Start,
    TextPosition End,
    ImmutableArray<string> Trace
)
{
    /// <summary>A failure of a cell as a whole.</summary>
    internal static NotebookFailure OfCell(NotebookFailureKind kind, int cellIndex, int number, string message) =>
        new(kind, cellIndex, number, message, new TextPosition(1, 1), new TextPosition(1, 1), []);

    /// <summary>Failures are equal if all their members are.</summary>
    public bool Equals(NotebookFailure? other) =>
        other is not null
        && (Kind, CellIndex, Message, Start, End)
            == (other.Kind, other.CellIndex, other.Message, other.Start, other.End)
        && Trace.AsSpan().SequenceEqual(other.Trace.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, CellIndex, Message, Start);
}
