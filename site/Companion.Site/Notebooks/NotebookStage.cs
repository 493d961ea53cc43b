using Companion.Notebooks.Running;
using Companion.Site.Libraries;
using Companion.Site.Pipeline;
using Companion.Site.Runtimes;

namespace Companion.Site.Notebooks;

/// <summary>Runs the notebooks of a folder, unless their results are cached, and prepares them for pages.</summary>
/// <param name="runner">Runs them; null to show no notebooks.</param>
/// <param name="runtime">The runtime of the pages.</param>
internal sealed class NotebookStage(NotebookRunner? runner, BrowserRuntime runtime) : IStage<string, NotebookCatalog>
{
    /// <inheritdoc />
    public NotebookCatalog Run(string input, BuildContext build)
    {
        if (runner is null)
        {
            return NotebookCatalog.Empty;
        }

        // Without files it is none, or still being published.
        using var publisher = runtime.Files.Count > 0 ? new LibraryPublisher(runtime, build.Options.Root) : null;
        return new NotebookExecution(runner, publisher, build).Run(input);
    }
}
