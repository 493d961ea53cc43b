using System.Collections.Concurrent;
using Companion.Content.Highlighting;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Feeds;
using Companion.Site.Notebooks;
using Companion.Site.Planning;
using Companion.Site.Simulations;
using Companion.Site.Staging;
using Companion.Site.Themes;
using Companion.Sources;

namespace Companion.Site.Rendering;

/// <summary>
/// Renders pages and writes them. It keeps only the parts of a written page that lists, feeds and the link check need.
/// </summary>
internal sealed class PageWriter
{
    private readonly SitePlan _plan;
    private readonly StagingFolder _staging;
    private readonly ContentRenderer _renderer;
    private readonly NotebookCellRenderer _cells;
    private readonly HashSet<ContentPage> _inFeeds;
    private readonly ConcurrentDictionary<Page, RenderedPage> _written = new(ReferenceEqualityComparer.Instance);

    public PageWriter(SitePlan plan, SyntaxHighlighter highlighter, StagingFolder staging, DiagnosticBag diagnostics)
    {
        _plan = plan;
        _staging = staging;
        _cells = new NotebookCellRenderer(plan.Site, highlighter, plan.Theme.NotebookCell);
        var shortcodes = new ShortcodeRegistry([
            .. plan.Theme.Shortcodes.Select(shortcode => new ComponentShortcode(shortcode)),
            new NotebookShortcode(plan.Notebooks, plan.Theme.Notebook),
            new SimulationShortcode(plan.Theme.Simulation),
        ]);
        _renderer = new ContentRenderer(
            new RenderingEnvironment(plan.Site, shortcodes, plan.Images, highlighter, diagnostics)
        );
        _inFeeds = new HashSet<ContentPage>(
            plan.FeedLists.SelectMany(plan.FeedPages),
            ReferenceEqualityComparer.Instance
        );
    }

    /// <summary>The pages written so far.</summary>
    public IReadOnlyDictionary<Page, RenderedPage> Written => _written;

    /// <summary>Writes a page that an author wrote. Thread-safe.</summary>
    public void WriteContent(ContentPage page)
    {
        var content = _renderer.Render(page.File, page.Url);
        Write(page, content, [], FeedOf(page.Section), page.Image is { } image ? _plan.Images.SizeOf(image) : null);
        _written[page] = new RenderedPage(page, _inFeeds.Contains(page) ? content : content with { Html = "" });
    }

    /// <summary>Writes any other page, once all content pages are written.</summary>
    public void WriteList(Page page)
    {
        var content = page switch
        {
            ListPage { Introduction: { } introduction } => _renderer.Render(introduction, page.Url),
            NotebookPage notebook => _renderer.Render(notebook, cell => _cells.Render(notebook.Notebook, cell)),
            _ => RenderedContent.Empty,
        };
        var listed = PagesOf(page).Select(item => Listed(item, _written[item].Content)).ToArray();
        Write(page, content, listed, FeedOf((page as SectionPage)?.Section ?? ""), imageSize: null);
        _written[page] = new RenderedPage(page, content with { Html = "" });
    }

    private static ListedPage Listed(ContentPage page, RenderedContent content) =>
        new(page, page.Description ?? content.Summary, content.ReadingMinutes);

    private IEnumerable<ContentPage> PagesOf(Page page) =>
        page switch
        {
            HomePage => _plan.Site.Content.Where(content => content.Section.Length > 0),
            SectionPage section => _plan.Site.InSection(section.Section),
            TermPage term => _plan.Site.Under(term.Term),
            _ => [],
        };

    private UrlPath FeedOf(string section) => RssFeed.UrlOf(_plan.Site.FindSection(section)?.Url ?? UrlPath.Root);

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
            Site = _plan.Site,
            Page = page,
            Assets = _plan.Assets.Map,
            Content = content,
            Listed = listed,
            Feed = feed,
            ImageSize = imageSize,
            IsLive = _plan.Runtime.Exists,
        };
        _staging.Write(OutputPath.For(page.Url), LayoutRenderer.Render(_plan.Theme.Layouts[page.GetType()], context));
    }
}
