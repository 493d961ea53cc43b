using Companion.CommandLine.Reporting;
using Companion.CommandLine.Sites;
using Companion.Notebooks.Documents;
using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Site.Serving;
using Companion.Sources;

namespace Companion.CommandLine.Previewing;

/// <summary>
/// One run of <c>companion preview</c>: builds and serves the site, and rebuilds it when the author changes something.
/// </summary>
/// <param name="options">The site.</param>
/// <param name="builder">Builds it.</param>
/// <param name="reporter">Reports the result of each build to the author.</param>
/// <param name="port">The loopback port; 0 for any free one.</param>
/// <param name="liveReload">Whether open pages reload after a build.</param>
internal sealed class PreviewSession(
    BuildOptions options,
    SiteBuilder builder,
    BuildReporter reporter,
    int port,
    bool liveReload
)
{
    private string NetlifyToml => Path.Combine(options.Root, "netlify.toml");

    /// <summary>Runs until it is cancelled.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await using var server = await PreviewServer.StartAsync(ServerOptions(), cancellation);
            var build = options.BaseUrl is null ? options with { BaseUrl = server.Address } : options;
            using var watcher = new ChangeWatcher(
                new ChangeWatcherOptions
                {
                    Paths = [build.Input, NetlifyToml],
                    Folders = [new WatchedFolder(build.Notebooks, IsNotebook)],
                    Ignored = [build.Output],
                }
            );
            Build(build, server);
            reporter.Say($"Serving {server.Address} until Ctrl+C");
            await foreach (var _ in watcher.ReadAllAsync(cancellation))
            {
                Build(build, server);
            }
        }
        catch (PreviewPortException exception)
        {
            Console.Error.WriteLine($"error: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends.
        }

        return ExitCode.Success;
    }

    private PreviewOptions ServerOptions() =>
        new()
        {
            Folder = options.Output,
            BaseUrl = options.BaseUrl ?? new Uri($"http://localhost:{port}/"),
            Port = port,
            LiveReload = liveReload,
            NetlifyToml = NetlifyToml,
        };

    private void Build(BuildOptions build, PreviewServer server)
    {
        var result = reporter.Watch(progress => builder.Build(build, progress));
        reporter.Report(result, build);
        if (result.Succeeded)
        {
            server.NotifyReload();
        }
        else
        {
            server.ShowErrors([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
        }
    }

    private static bool IsNotebook(string file) => NotebookFormat.FromPath(file) is not null;
}
