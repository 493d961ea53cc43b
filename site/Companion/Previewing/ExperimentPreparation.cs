using Companion.CommandLine.Sites;
using Companion.Site.Building;
using Companion.Site.Serving;

namespace Companion.CommandLine.Previewing;

/// <summary>Publishes the runtime for experiments while the preview already serves the pages.</summary>
/// <param name="site">The site.</param>
/// <param name="server">Tells the open pages.</param>
/// <param name="watcher">Causes the update that copies the runtime into the site.</param>
/// <param name="reporter">Tells the author.</param>
internal sealed class ExperimentPreparation(
    SiteSession site,
    PreviewServer server,
    ChangeWatcher watcher,
    BuildReporter reporter
)
{
    private Task<bool>? _running;

    /// <summary>Starts to publish the runtime, unless it exists or is being published.</summary>
    public void StartIfNeeded()
    {
        if (_running is not null || !site.LacksRuntime)
        {
            return;
        }

        reporter.Say("Preparing the experiments in the background: about two minutes, once");
        server.NotifyExperimentsPreparing();
        _running = Task.Run(Publish);
    }

    /// <summary>Tells the open pages that experiments run, once the site contains the runtime.</summary>
    public void Announce()
    {
        if (_running is { IsCompleted: true } done)
        {
            server.NotifyExperimentsPrepared(done.Result);
            reporter.Say(done.Result ? "The experiments are ready" : "The experiments could not be prepared");
            _running = done.Result ? null : _running;
        }
    }

    private bool Publish()
    {
        var problems = site.PublishRuntime();
        foreach (var problem in problems)
        {
            Console.Error.WriteLine($"{problem}\n");
        }

        watcher.ReportEverything();
        return problems.Count == 0;
    }
}
