using Companion.Content.Highlighting;
using Companion.Notebooks.Running;
using Companion.Site.Links;
using Companion.Site.Loading;
using Companion.Site.Notebooks;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Rendering;
using Companion.Site.Runtimes;
using Companion.Site.Staging;
using Companion.Site.Themes;
using Companion.Site.Writing;

namespace Companion.Site.Building;

/// <summary>The stages of a build, in order.</summary>
/// <param name="runner">Runs the notebooks; null to build the site without them.</param>
/// <param name="highlighter">Highlights code.</param>
internal sealed class SiteStages(NotebookRunner? runner, SyntaxHighlighter highlighter)
{
    /// <summary>Runs all stages, and publishes the site when there are no errors.</summary>
    /// <returns>How many pages were rendered.</returns>
    public int Run(BuildContext build)
    {
        var options = build.Options;
        if (
            new InputStage().Run(options, build) is not { } input
            || new ThemeStage().Run(input.Settings, build) is not { } theme
        )
        {
            return 0;
        }

        var notebooks = new NotebookStage(runner).Run(options.Notebooks, build);
        var runtime = new RuntimeStage().Run(options, build);
        var plan = new PlanStage().Run(new SiteParts(input, theme, notebooks, runtime), build);
        using var staging = StagingFolder.Create(options.Output);
        var site = new PageStage(highlighter, staging).Run(plan, build);
        if (new LinkStage().Run(site, build) && new FileStage(staging).Run(site, build))
        {
            staging.Publish();
        }

        return site.Pages.Count;
    }
}
