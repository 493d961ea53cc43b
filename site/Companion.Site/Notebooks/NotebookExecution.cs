using Companion.Notebooks.Documents;

namespace Companion.Site.Notebooks;

/// <summary>How the execution of a notebook ended.</summary>
/// <param name="Notebook">The notebook with its results, as far as it came.</param>
/// <param name="Failure">What stopped it; null when nothing did.</param>
public sealed record NotebookExecution(Notebook Notebook, CellFailure? Failure);
