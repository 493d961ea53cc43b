namespace Companion.Notebooks.Guards;

/// <summary>
/// Ends a cell from inside, at its time limit or when it is interrupted. A cell may catch it, but every loop and
/// function that it enters afterwards throws it again.
/// </summary>
public sealed class CellStoppedException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    public CellStoppedException()
        : base("the cell was stopped") { }
}
