using Companion.Site.Caching;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Staging;
using Companion.Site.Tracing;

namespace Companion.Site.Building;

/// <summary>A build that replaces the output folder once everything has succeeded, and keeps its cache on disk.</summary>
internal static class CompleteBuild
{
    /// <summary>Runs all stages.</summary>
    /// <returns>How many pages the site has; the plan and the new cache, which is null when there were errors.</returns>
    public static (int Pages, SitePlan? Plan, BuildCache? Cache) Run(SiteStages stages, BuildContext build)
    {
        var started = DateTime.UtcNow.Ticks;
        if (stages.Plan(build) is not { } plan)
        {
            return (0, null, null);
        }

        var file = BuildCacheFile.For(build.Options);
        var environment = BuildEnvironment.Of(plan);
        var previous = (file?.Read() ?? BuildCache.Empty).For(environment);
        var spare = file is null ? null : new SpareFolder(file.Spare);
        using var output = StagingFolder.Create(build.Options.Output, previous, spare);
        var site = stages.Render(plan, build, output, previous);
        if (!SiteStages.Finish(site, build, output))
        {
            return (site.Pages.Count, plan, null);
        }

        if (build.Options.DrawsCards)
        {
            SiteStages.Cards(output).Run(plan.Cards, build);
        }
        else
        {
            SiteStages.Cards(output).Keep(plan.Cards);
        }

        stages.Search(output).Run(site, build);
        output.Publish();
        var cache = new BuildCache(environment, started, site.Traces, output.Records);
        file?.Write(cache);
        return (site.Pages.Count, plan, cache);
    }
}
