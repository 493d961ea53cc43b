using System.Diagnostics;
using Companion.Content.Highlighting;
using Companion.Sources;
using Companion.Notebooks.Running;
using Companion.Site.Pipeline;

namespace Companion.Site.Building;

/// <summary>
/// Builds the site. One builder may build many times, one build after the other; later builds find the highlighter warm.
/// </summary>
/// <param name="runner">Runs the notebooks; null to build the site without any.</param>
public sealed class SiteBuilder(NotebookRunner? runner = null)
{
    private readonly SiteStages _stages = new(runner, new SyntaxHighlighter());

    /// <summary>Builds the site and swaps it into the output folder, or reports why not and leaves the folder alone.</summary>
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
            // A fault of our own: the author is told without a trace, and a preview goes on.
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
