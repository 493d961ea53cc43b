using Companion.Content.Models;
using Companion.Site.Caching;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Rendering;
using Companion.Site.Runtimes;
using Companion.Site.Staging;
using Companion.Site.Tracing;
using Companion.Sources;

namespace Companion.Site.Building;

/// <summary>
/// Keeps a site up to date while its author works: after the first build, each change renders only what it affects, in
/// place. For one caller at a time.
/// </summary>
public sealed class SiteSession
{
    private readonly SiteStages _stages;
    private readonly BuildOptions _options;
    private BuildCache? _cache;
    private SitePlan? _plan;

    internal SiteSession(SiteStages stages, BuildOptions options)
    {
        _stages = stages;
        _options = options;
    }

    /// <summary>Builds the whole site, and swaps it into the output folder unless there are errors.</summary>
    public BuildResult Build(IProgress<BuildProgress>? progress = null)
    {
        var build = new BuildContext(_options, progress);
        return BuildGuard.Run(build, () => BuildAll(build));
    }

    /// <summary>
    /// Renders the pages whose text was changed, and nothing else: quickly, whatever the size of the site. <see
    /// cref="Update"/> has to follow.
    /// </summary>
    /// <param name="paths">Full paths of the changed files.</param>
    /// <param name="changed">Called with each replaced file of the output folder, by its path with <c>/</c>.</param>
    /// <returns>The result; null when more was changed than the text of pages.</returns>
    public BuildResult? TryRenderText(IReadOnlyList<string> paths, Action<string> changed)
    {
        if (_plan is not { } plan || _cache is not { } cache || FindPages(paths, plan) is not { } pages)
        {
            return null;
        }

        var build = new BuildContext(_options);
        return BuildGuard.Run(
            build,
            () =>
            {
                using var output = new PreviewFolder(_options.Output, cache, changed);
                var traces = BuildCache.Empty.Pages;
                try
                {
                    traces = _stages.RenderAgain(plan, pages, build, output, cache);
                }
                finally
                {
                    _cache = cache.With(traces, output.Records);
                }

                return pages.Count;
            }
        );
    }

    /// <summary>Brings the whole site up to date after changes.</summary>
    /// <param name="paths">Full paths of the changed files; null when any may have changed.</param>
    /// <param name="inView">The files of the output folder that somebody is looking at: they are rendered first.</param>
    /// <param name="changed">Called with each replaced or deleted file of the output folder, from any thread.</param>
    /// <param name="progress">Shows the progress.</param>
    /// <param name="cancellation">Ends the update early; the next one goes on from there.</param>
    /// <exception cref="OperationCanceledException">The update was cancelled.</exception>
    public BuildResult Update(
        IReadOnlyList<string>? paths,
        IReadOnlySet<string> inView,
        Action<string> changed,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        Forget(paths);
        var build = new BuildContext(_options, progress) { InView = inView, Cancellation = cancellation };
        return BuildGuard.Run(
            build,
            () => _cache is { } cache ? UpdateInPlace(cache, build, changed) : BuildAll(build)
        );
    }

    /// <summary>
    /// Whether the pages of the last build expect a runtime for experiments that is still to be published.
    /// </summary>
    public bool LacksRuntime => _plan?.Runtime == BrowserRuntime.Preparing;

    /// <summary>Whether the last build left cards to be drawn. The next update draws them.</summary>
    public bool LacksCards =>
        _plan?.Cards.Drawn.Any(card => _cache?.Outputs.ContainsKey(card.File.Value) is not true) is true;

    /// <summary>Publishes the runtime for experiments, which takes a minute or two. The next update uses it.</summary>
    /// <returns>The errors.</returns>
    public IReadOnlyList<Diagnostic> PublishRuntime()
    {
        var build = new BuildContext(_options with { PublishesRuntime = true });
        return BuildGuard
            .Run(
                build,
                () =>
                {
                    new RuntimeStage().Run(build.Options, build);
                    return 0;
                }
            )
            .Diagnostics;
    }

    private int BuildAll(BuildContext build)
    {
        var (pages, plan, cache) = CompleteBuild.Run(_stages, build);
        (_plan, _cache) = (plan, cache ?? _cache);
        return pages;
    }

    private int UpdateInPlace(BuildCache cache, BuildContext build, Action<string> changed)
    {
        var started = DateTime.UtcNow.Ticks;
        if (_stages.Plan(build) is not { } plan)
        {
            return 0;
        }

        var environment = BuildEnvironment.Of(plan);
        var previous = cache.For(environment);
        using var output = new PreviewFolder(_options.Output, previous, changed);
        RenderedSite? site = null;
        var isComplete = false;
        try
        {
            site = _stages.Render(plan, build, output, previous);
            _plan = plan;
            if (SiteStages.Finish(site, build, output))
            {
                var search = _stages.Search(output);
                var cards = SiteStages.Cards(output);
                search.Keep(build);
                cards.Keep(plan.Cards);
                output.Publish();
                isComplete = true;

                // Last, because readers of a preview look at pages; the next edit interrupts it.
                if (cards.Run(plan.Cards, build) | search.Run(site, build))
                {
                    output.Publish();
                }
            }

            return site.Pages.Count;
        }
        finally
        {
            // However this ends, what was written is written, and the next update has to know it.
            _cache = isComplete
                ? new BuildCache(environment, started, site!.Traces, output.Records)
                : previous.With(site?.Traces ?? BuildCache.Empty.Pages, output.Records);
        }
    }

    private void Forget(IReadOnlyList<string>? paths)
    {
        if (paths is null)
        {
            _stages.Content.Clear();
            return;
        }

        foreach (var path in paths)
        {
            _stages.Content.Forget(BelowInput(path));
        }
    }

    private string BelowInput(string path) =>
        Path.GetRelativePath(_options.Input, path).Replace(Path.DirectorySeparatorChar, '/');

    // The pages with their new text; null unless nothing but text has changed.
    private List<ContentPage>? FindPages(IReadOnlyList<string> paths, SitePlan plan)
    {
        var pages = new List<ContentPage>();
        foreach (var path in paths.Select(BelowInput))
        {
            if (
                plan.FindPage(path) is not { } page
                || _stages.Content.ReadAgain(path, _options) is not { } file
                || !file
                    .Source.Text.AsSpan(0, file.Body.Start)
                    .SequenceEqual(page.File.Source.Text.AsSpan(0, page.File.Body.Start))
            )
            {
                return null;
            }

            pages.Add(page with { File = file with { FrontMatter = page.FrontMatter } });
        }

        return pages.Count > 0 ? pages : null;
    }
}
