using System.Diagnostics;
using Companion.Content.Highlighting;
using Companion.Notebooks.Running;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Building;

/// <summary>
/// Builds the site. A builder may run many builds, one after the other; later ones reuse the loaded grammars.
/// </summary>
/// <param name="runner">Runs the notebooks; null to build the site without them.</param>
public sealed class SiteBuilder(NotebookRunner? runner = null)
{
    private readonly SiteStages _stages = new(runner, new SyntaxHighlighter());

    /// <summary>
    /// Builds the site and swaps it into the output folder, or reports the errors and leaves the folder unchanged.
    /// </summary>
    public BuildResult Build(BuildOptions options, IProgress<BuildProgress>? progress = null)
    {
        var watch = Stopwatch.StartNew();
        var build = new BuildContext(options, progress);
        var pages = 0;
        try
        {
            pages = _stages.Run(build);
        }
        catch (DiagnosticException exception)
        {
            build.Diagnostics.Add(exception.Diagnostic);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            build.Diagnostics.Add(
                Diagnostic.Error(options.DisplayPath(options.Output), "the site cannot be written", exception.Message)
            );
        }
        catch (Exception exception)
        {
            // Our own bug: the author gets a message without a stack trace, and a preview keeps running.
            var cause = exception.GetBaseException();
            build.Diagnostics.Add(
                Diagnostic.Error(
                    options.DisplayPath(options.Input),
                    $"companion itself failed: {cause.GetType().Name}: {cause.Message}",
                    "this is not your fault; please report it with the file you changed last"
                )
            );
        }

        return new BuildResult(build.Diagnostics.ToSortedList(), pages, watch.Elapsed);
    }
}
