using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Companion.Content.Highlighting;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Content.Sources;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Building;
using Companion.Site.Feeds;
using Companion.Site.Notebooks;
using Companion.Site.Simulations;
using Companion.Site.Writing;

namespace Companion.Site.Rendering;

/// <summary>
/// Renders every page and writes it at once: content pages first, on all cores, then the lists, which show what the
/// content pages say. Of a written page only its facts are kept.
/// </summary>
internal sealed class PageStage
{
    private readonly SitePlan plan;
    private readonly Theme theme;
    private readonly StagingFolder staging;
    private readonly ContentRenderer renderer;
    private readonly HashSet<ContentPage> inFeeds;

    public PageStage(
        SitePlan plan,
        Theme theme,
        SyntaxHighlighter highlighter,
        StagingFolder staging,
        DiagnosticBag diagnostics
    )
    {
        this.plan = plan;
        this.theme = theme;
        this.staging = staging;
        var shortcodes = new ShortcodeRegistry([
            .. theme.Shortcodes.Select(shortcode => new ComponentShortcode(shortcode)),
            new NotebookShortcode(plan.Notebooks, theme.Notebook),
            new SimulationShortcode(theme.Simulation),
        ]);
        renderer = new ContentRenderer(
            new RenderingEnvironment(plan.Site, shortcodes, plan.Images, highlighter, diagnostics)
        );
        inFeeds = new HashSet<ContentPage>(
            plan.FeedLists.SelectMany(plan.FeedPages),
            ReferenceEqualityComparer.Instance
        );
    }

    /// <summary>Renders and writes all pages.</summary>
    public IReadOnlyCollection<PageFacts> Run(IProgress<BuildProgress>? progress)
    {
        var total = plan.Site.Pages.Count;
        var done = 0;
        var facts = new ConcurrentDictionary<Page, PageFacts>(ReferenceEqualityComparer.Instance);
        ForEach(
            plan.Site.Content,
            page =>
            {
                facts[page] = WriteContent(page);
                progress?.Report(new BuildProgress("rendering pages", Interlocked.Increment(ref done), total));
            }
        );
        foreach (var page in plan.Site.Pages.Where(page => page is not ContentPage))
        {
            facts[page] = WriteList(page, facts);
            progress?.Report(new BuildProgress("rendering pages", ++done, total));
        }

        return [.. plan.Site.Pages.Select(page => facts[page])];
    }

    // Several threads may fail at once, of a full disk for one: the first failure is what the build says.
    private static void ForEach(IReadOnlyList<ContentPage> pages, Action<ContentPage> work)
    {
        try
        {
            Parallel.ForEach(pages, work);
        }
        catch (AggregateException problems)
        {
            ExceptionDispatchInfo.Throw(problems.Flatten().InnerExceptions[0]);
        }
    }

    private PageFacts WriteContent(ContentPage page)
    {
        var content = renderer.Render(page.File, page.Url);
        Write(page, content, [], FeedOf(page.Section), page.Image is { } image ? plan.Images.SizeOf(image) : null);
        return new PageFacts(page, inFeeds.Contains(page) ? content : content with { Html = "" });
    }

    private PageFacts WriteList(Page page, ConcurrentDictionary<Page, PageFacts> facts)
    {
        var introduction = page switch
        {
            ListPage list => list.Introduction,
            NotebookPage notebook => notebook.File,
            _ => null,
        };
        var content = introduction is null ? RenderedContent.Empty : renderer.Render(introduction, page.Url);
        var listed = PagesOf(page).Select(item => Listed(item, facts[item].Content)).ToArray();
        Write(page, content, listed, FeedOf((page as SectionPage)?.Section ?? ""), imageSize: null);
        return new PageFacts(page, content with { Html = "" });
    }

    private static ListedPage Listed(ContentPage page, RenderedContent content) =>
        new(page, page.Description ?? content.Summary, content.ReadingMinutes);

    private IEnumerable<ContentPage> PagesOf(Page page) =>
        page switch
        {
            HomePage => plan.Site.Content.Where(content => content.Section.Length > 0),
            SectionPage section => plan.Site.InSection(section.Section),
            TermPage term => plan.Site.Under(term.Term),
            _ => [],
        };

    private UrlPath FeedOf(string section) => RssFeed.UrlOf(plan.Site.FindSection(section)?.Url ?? UrlPath.Root);

    private void Write(
        Page page,
        RenderedContent content,
        IReadOnlyList<ListedPage> listed,
        UrlPath feed,
        (int Width, int Height)? imageSize
    )
    {
        var context = new PageContext
        {
            Site = plan.Site,
            Page = page,
            Assets = plan.Assets.Map,
            Content = content,
            Listed = listed,
            Feed = feed,
            ImageSize = imageSize,
            IsLive = plan.Runtime.Exists,
        };
        staging.Write(OutputPath.For(page.Url), LayoutRenderer.Render(theme.Layouts[page.GetType()], context));
    }
}
