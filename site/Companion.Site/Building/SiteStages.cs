using Companion.Content.Highlighting;
using Companion.Content.Models;
using Companion.Notebooks.Running;
using Companion.Site.Caching;
using Companion.Site.Cards;
using Companion.Site.Links;
using Companion.Site.Loading;
using Companion.Site.Notebooks;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Podcasts;
using Companion.Site.Rendering;
using Companion.Site.Runtimes;
using Companion.Site.Search;
using Companion.Site.Staging;
using Companion.Site.Templates;
using Companion.Site.Themes;
using Companion.Site.Writing;

namespace Companion.Site.Building;

/// <summary>The stages of a build, in order.</summary>
/// <param name="runner">Runs the notebooks; null to build the site without them.</param>
internal sealed class SiteStages(NotebookRunner? runner)
{
    private readonly SyntaxHighlighter _highlighter = new();
    private readonly EpisodeFiles _episodeFiles = new();
    private readonly PagefindPackage _pagefind = new();

    /// <summary>The content files read so far.</summary>
    public ContentFiles Content { get; } = new();

    /// <summary>Plans the site; null when it cannot be built at all.</summary>
    public SitePlan? Plan(BuildContext build)
    {
        var options = build.Options;
        if (
            new InputStage(Content).Run(options, build) is not { } input
            || new ThemeStage().Run(input.Settings, build) is not { } theme
        )
        {
            return null;
        }

        var runtime = new RuntimeStage().Run(options, build);
        var notebooks = new NotebookStage(runner, runtime).Run(options.Notebooks, build);
        var templates = new TemplateStage().Run([.. theme.Shortcodes.Select(shortcode => shortcode.Name)], build);
        return new PlanStage(_episodeFiles).Run(new SiteParts(input, theme, notebooks, runtime, templates), build);
    }

    /// <summary>Renders the pages and writes them.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="build">The build.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="previous">What the last build left.</param>
    public RenderedSite Render(SitePlan plan, BuildContext build, OutputFolder output, BuildCache previous) =>
        new PageStage(_highlighter, output, previous).Run(plan, build);

    /// <summary>Renders some content pages again, whose text changed but not their front matter.</summary>
    /// <param name="plan">The site as it was planned with their earlier text.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="build">The build.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="previous">What the last build left.</param>
    /// <returns>How the pages were rendered, by their output files.</returns>
    public IReadOnlyDictionary<string, PageTrace> RenderAgain(
        SitePlan plan,
        IEnumerable<ContentPage> pages,
        BuildContext build,
        OutputFolder output,
        BuildCache previous
    )
    {
        var writer = new PageWriter(plan, _highlighter, output, previous, build.Diagnostics);
        foreach (var page in pages)
        {
            writer.WriteContent(page);
        }

        return writer.Traces;
    }

    /// <summary>The stage that makes the search index, of the pages that were written.</summary>
    /// <param name="output">The folder to write to.</param>
    public SearchStage Search(OutputFolder output) => new(_pagefind, output);

    /// <summary>The stage that draws the cards.</summary>
    /// <param name="output">The folder to write to.</param>
    public static CardStage Cards(OutputFolder output) => new(output);

    /// <summary>Checks the links and writes the other files.</summary>
    /// <returns>Whether the build has no errors.</returns>
    public static bool Finish(RenderedSite site, BuildContext build, OutputFolder output)
    {
        if (!new LinkStage().Run(site, build) || !new FileStage(output).Run(site, build))
        {
            return false;
        }

        // Beside errors it would only distract.
        if (site.HasExperiments && build.Options.IsLive && !site.Plan.Runtime.Exists)
        {
            build.Diagnostics.Add(MissingRuntime.Warn(build.Options));
        }

        return true;
    }
}
