using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Running;

/// <summary>What came of a notebook's run.</summary>
/// <param name="Notebook">The notebook with its results; those up to the failure when it failed, and old ones behind it.</param>
/// <param name="Failure">Why it failed; null when it did not.</param>
/// <param name="Duration">From the start of the worker to the end of the last cell.</param>
/// <param name="IsFromCache">Whether the results are those of an earlier run.</param>
public sealed record NotebookRun(Notebook Notebook, NotebookFailure? Failure, TimeSpan Duration, bool IsFromCache)
{
    /// <summary>Whether all cells ended as they should.</summary>
    public bool Succeeded => Failure is null;
}
