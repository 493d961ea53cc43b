using Companion.Notebooks.Running;
using Companion.Site.Pipeline;

namespace Companion.Site.Notebooks;

/// <summary>Runs the notebooks of a folder, unless their results are cached, and prepares them for pages.</summary>
/// <param name="runner">Runs them; null to show no notebooks.</param>
internal sealed class NotebookStage(NotebookRunner? runner) : IStage<string, NotebookCatalog>
{
    /// <inheritdoc />
    public NotebookCatalog Run(string input, BuildContext build) =>
        runner is null ? NotebookCatalog.Empty : new NotebookExecution(runner, build).Run(input);
}
