using Companion.CommandLine.Reporting;
using Companion.CommandLine.Sites;
using Companion.Notebooks.Documents;
using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Site.Serving;
using Companion.Site.Templates;
using Companion.Sources;

namespace Companion.CommandLine.Previewing;

/// <summary>
/// One run of <c>companion preview</c>: builds and serves the site, and keeps it up to date when the author changes
/// something. Changed text is shown at once; what follows from it, in the background.
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
    // What an editor writes in several steps is complete after this time.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(80);

    private string NetlifyToml => Path.Combine(options.Root, "netlify.toml");

    /// <summary>Runs until it is cancelled.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await using var server = await PreviewServer.StartAsync(ServerOptions(), cancellation);
            var build = options.BaseUrl is null ? options with { BaseUrl = server.Address } : options;
            build = build with { PublishesRuntime = false, DrawsCards = false };
            using var watcher = new ChangeWatcher(
                new ChangeWatcherOptions
                {
                    Paths =
                    [
                        build.Input,
                        build.Settings,
                        build.Static,
                        build.Data,
                        build.Translations,
                        NetlifyToml,
                        .. TemplateFolder.WatchedPaths(build),
                    ],
                    Folders = [new WatchedFolder(build.Notebooks, IsNotebook)],
                    Ignored = [build.Output],
                    QuietPeriod = TimeSpan.FromMilliseconds(15),
                }
            );
            var site = builder.Start(build);
            var experiments = new ExperimentPreparation(site, server, watcher, reporter);
            Show(reporter.Watch(site.Build), build, server, everything: true);

            // Not sooner: the pages come first.
            experiments.StartIfNeeded();
            if (site.LacksCards)
            {
                watcher.ReportEverything();
            }

            reporter.Say($"Serving {server.Address} until Ctrl+C");
            await FollowAsync(site, build, server, watcher, experiments, cancellation);
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

    private async Task FollowAsync(
        SiteSession site,
        BuildOptions build,
        PreviewServer server,
        ChangeWatcher watcher,
        ExperimentPreparation experiments,
        CancellationToken cancellation
    )
    {
        await using var changes = new ChangeQueue(watcher, cancellation);
        while (await changes.WaitAsync())
        {
            if (changes.Paths is not { } paths || site.TryRenderText(paths, server.NotifyChanged) is not { } quick)
            {
                await changes.SettleAsync(Settling);
            }
            else if (!quick.Succeeded)
            {
                server.ShowErrors(ErrorsOf(quick));
            }

            using var interrupted = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var update = Task.Run(
                () =>
                    reporter.Watch(progress =>
                        site.Update(changes.Paths, server.OpenPages, server.NotifyChanged, progress, interrupted.Token)
                    ),
                CancellationToken.None
            );
            if (await Task.WhenAny(update, changes.Next) != update)
            {
                await interrupted.CancelAsync();
            }

            try
            {
                Show(await update, build, server, everything: false);
                changes.Clear();
                experiments.Announce();
                experiments.StartIfNeeded();
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // The next update goes on from there.
            }
        }
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

    private void Show(BuildResult result, BuildOptions build, PreviewServer server, bool everything)
    {
        reporter.Report(result, build);
        if (!result.Succeeded || !everything)
        {
            server.ShowErrors(ErrorsOf(result));
        }
        else
        {
            server.NotifyReload();
        }
    }

    private static IReadOnlyList<Diagnostic> ErrorsOf(BuildResult result) =>
        [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];

    private static bool IsNotebook(string file) => NotebookFormat.FromPath(file) is not null;
}
