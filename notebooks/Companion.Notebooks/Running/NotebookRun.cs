using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Running;

/// <summary>The outcome of a notebook's run.</summary>
/// <param name="Notebook">
/// The notebook with its results. If the run failed, the results up to the failure are new and those after it are old.
/// </param>
/// <param name="Failure">Why it failed; null if it succeeded.</param>
/// <param name="Duration">From the start of the worker to the end of the last cell.</param>
/// <param name="IsFromCache">Whether the results are those of an earlier run.</param>
public sealed record NotebookRun(Notebook Notebook, NotebookFailure? Failure, TimeSpan Duration, bool IsFromCache)
{
    /// <summary>Whether all cells ended as they should.</summary>
    public bool Succeeded => Failure is null;
}
