using System.Diagnostics;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Building;

/// <summary>Runs a build so that whatever goes wrong becomes a message to the author.</summary>
internal static class BuildGuard
{
    /// <summary>Runs a build.</summary>
    /// <param name="build">The build.</param>
    /// <param name="run">Runs it, and returns how many pages the site has.</param>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static BuildResult Run(BuildContext build, Func<int> run)
    {
        var watch = Stopwatch.StartNew();
        var options = build.Options;
        var pages = 0;
        try
        {
            pages = run();
        }
        catch (DiagnosticException exception)
        {
            build.Diagnostics.Add(exception.Diagnostic);
        }
        catch (OperationCanceledException) when (build.Cancellation.IsCancellationRequested)
        {
            throw;
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
