using System.Collections.Concurrent;
using System.Text;
using Companion.Content.Episodes;
using Companion.Content.Highlighting;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Feeds;
using Companion.Site.Notebooks;
using Companion.Site.Planning;
using Companion.Site.Podcasts;
using Companion.Site.Simulations;
using Companion.Site.Staging;
using Companion.Site.Templates;
using Companion.Site.Themes;
using Companion.Site.Tracing;
using Companion.Site.Twins;
using Companion.Sources;

namespace Companion.Site.Rendering;

/// <summary>
/// Renders pages and writes them, unless the last build's are still right. It keeps only the parts of a page that lists,
/// feeds and the link check need.
/// </summary>
internal sealed class PageWriter
{
    private const int LongList = 2000;

    private readonly SitePlan _plan;
    private readonly SyntaxHighlighter _highlighter;
    private readonly OutputFolder _output;
    private readonly DiagnosticBag _diagnostics;
    private readonly BuildCache _previous;
    private readonly Dictionary<string, SiteAnswers> _answers;
    private readonly IShortcode[] _shortcodes;
    private readonly HashSet<string> _withBody;
    private readonly Dictionary<string, PodcastLink[]> _podcasts;
    private readonly ConcurrentDictionary<Page, RenderedPage> _written = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Page, FeedItem> _feedItems = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Page, SearchText> _searchTexts = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Page, IReadOnlyList<PageExperiment>> _experiments = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly ConcurrentDictionary<string, PageTrace> _traces = new(StringComparer.Ordinal);

    public PageWriter(
        SitePlan plan,
        SyntaxHighlighter highlighter,
        OutputFolder output,
        BuildCache previous,
        DiagnosticBag diagnostics
    )
    {
        _plan = plan;
        _highlighter = highlighter;
        _output = output;
        _previous = previous;
        _diagnostics = diagnostics;
        _answers = plan.Sites.ToDictionary(site => site.Settings.Language.Code, site => new SiteAnswers(plan, site));
        _shortcodes =
        [
            .. plan.Theme.Shortcodes.Select(shortcode => new ComponentShortcode(shortcode)),
            new SimulationShortcode(plan.Theme.Simulation),
        ];
        _podcasts = plan.Sites.ToDictionary(
            site => site.Settings.Language.Code,
            site =>
                plan.Podcasts.Channels.Where(channel => channel.Site == site)
                    .Select(channel => new PodcastLink(channel.Title, channel.Feed, channel.Show))
                    .ToArray()
        );
        _withBody = plan
            .FeedLists.SelectMany(plan.FeedPages)
            .Concat(plan.Podcasts.Channels.SelectMany(channel => channel.Episodes.Select(episode => episode.Page)))
            .Concat(MarkdownTwins.In(plan.Sites))
            .Select(page => page.File.Path)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The pages written so far.</summary>
    public IReadOnlyDictionary<Page, RenderedPage> Written => _written;

    /// <summary>Those of them that feeds contain, or that have a twin in Markdown.</summary>
    public IReadOnlyDictionary<Page, FeedItem> FeedItems => _feedItems;

    /// <summary>What readers search in those of them that they can search.</summary>
    public IReadOnlyDictionary<Page, SearchText> SearchTexts => _searchTexts;

    /// <summary>Whether one of them has cells or simulations, which readers could run.</summary>
    public bool HasExperiments => !_experiments.IsEmpty;

    /// <summary>How the pages were rendered, by their output files.</summary>
    public IReadOnlyDictionary<string, PageTrace> Traces => _traces;

    /// <summary>Writes a page that an author wrote. Thread-safe.</summary>
    public void WriteContent(ContentPage page)
    {
        var key = new DigestBuilder().Add(AnswersFor(page).Facts.Of(page)).Add(page.File.Source.Text).ToDigest();
        Write(page, page.File.Source, key, [], _withBody.Contains(page.File.Path));
    }

    /// <summary>Writes any other page, once all content pages are written.</summary>
    public void WriteList(Page page)
    {
        var site = _plan.SiteOf(page);
        var items = page is ExperimentListPage ? site.Content.Where(_experiments.ContainsKey) : site.ListedOn(page);
        var listed = items.Select(item => Listed(item, _written[item].Content)).ToArray();
        var source = page switch
        {
            ListPage { Introduction: { } introduction } => introduction.Source,
            NotebookPage notebook => ContentRenderer.SourceOf(notebook),
            _ => new SourceText(page.Url.Value, ""),
        };
        var key = new DigestBuilder()
            .Add(AnswersFor(page).Facts.Of(page))
            .Add(source.Text)
            .AddAll(listed, AddListed)
            .ToDigest();
        Write(page, source, key, listed, isInFeed: false);
    }

    /// <summary>Whether a page lists so many others that it is larger than any of them by far.</summary>
    public bool IsLongList(Page page) => _plan.SiteOf(page).ListedOn(page).Skip(LongList).Any();

    private ListedPage Listed(ContentPage page, RenderedContent content) =>
        new(page, page.Description ?? content.Summary, content.ReadingMinutes)
        {
            Experiments = _experiments.GetValueOrDefault(page, []),
        };

    private void AddListed(DigestBuilder digest, ListedPage listed) =>
        digest
            .Add(AnswersFor(listed.Page).Facts.Of(listed.Page))
            .Add(listed.Summary)
            .Add(listed.ReadingMinutes)
            .AddAll(
                listed.Experiments,
                (each, experiment) =>
                    each.Add(experiment.IsSimulation ? 1 : 0)
                        .Add(experiment.Name)
                        .Add(experiment.Title)
                        .Add(experiment.Id)
            );

    private SiteAnswers AnswersFor(Page page) => _answers[_plan.SiteOf(page).Settings.Language.Code];

    private void Write(Page page, SourceText source, Digest key, IReadOnlyList<ListedPage> listed, bool isInFeed)
    {
        var path = OutputPath.For(page.Url);
        var answers = AnswersFor(page);
        var isSearched = _plan.HasSearch && IsSearched(page);
        if (Reuse(path, key, isInFeed, isSearched, answers) is { } trace)
        {
            _traces[path.Value] = trace;
            _written[page] = new RenderedPage(page, trace.ToContent(source));
            AddToFeeds(page, trace.Summary, isInFeed ? trace.Body : null);
            AddToSearch(page, isSearched ? trace.Text : null);
            Note(page, trace.Experiments);
            Report(trace.MessagesIn(source));
            return;
        }

        var site = _plan.SiteOf(page);
        var reads = new PageReads(_plan, site);
        var problems = new DiagnosticBag();
        var rendered = Render(page, reads, problems);
        var body = isInFeed ? PageBody.Of(FeedHtml.Of(rendered.Html, new Uri(site.AbsoluteUrl(page.Url)))) : null;
        var text = isSearched ? SearchText.Of(rendered.Html) : null;
        var html = Encoding.UTF8.GetBytes(LayOut(page, rendered, listed, reads, problems));
        var experiments = ExperimentMarkup.In(rendered.Html);
        Note(page, experiments);
        var messages = problems.ToSortedList();
        if (
            !problems.HasErrors
            && _output.Write(path, html) is var written
            && PageTrace.Of(key, reads.Answered(answers), written, rendered, body, experiments, messages) is { } made
        )
        {
            _traces[path.Value] = made with { Text = text };
        }

        _written[page] = new RenderedPage(page, rendered with { Html = "" });
        AddToFeeds(page, rendered.Summary, body);
        AddToSearch(page, text);
        Report(messages);
    }

    // The last build's page, if nothing that it was made of has changed.
    private PageTrace? Reuse(OutputPath path, Digest key, bool needsBody, bool needsText, SiteAnswers answers) =>
        _previous.Pages.TryGetValue(path.Value, out var trace)
        && trace.Key == key
        && (!needsBody || trace.Body is not null)
        && (!needsText || trace.Text is not null)
        && trace.Reads.All(read => answers.Of(read.Query) == read.Answer)
        && _output.TryKeep(path, trace.Output)
            ? trace
            : null;

    // Pages that only list others are left out: what is found is what they lead to. A transcript is found with its episode.
    private static bool IsSearched(Page page) =>
        page is ContentPage { IsListed: true } or NotebookPage or ListPage { Introduction: not null };

    private void AddToSearch(Page page, SearchText? text)
    {
        if (text is not null)
        {
            _searchTexts[page] = text;
        }
    }

    private void AddToFeeds(Page page, string summary, PageBody? body)
    {
        if (body is not null)
        {
            var content = (ContentPage)page;
            var digest = new DigestBuilder()
                .Add(AnswersFor(page).Facts.Of(page))
                .Add(_plan.Podcasts.Episodes.DigestOf(content.File.Path))
                .Add(summary)
                .Add(body.Digest);
            _feedItems[page] = new FeedItem(content, summary, body, digest.ToDigest());
        }
    }

    private void Note(Page page, IReadOnlyList<PageExperiment> experiments)
    {
        if (experiments.Count > 0)
        {
            _experiments[page] = experiments;
        }
    }

    private void Report(IEnumerable<Diagnostic> messages)
    {
        foreach (var message in messages)
        {
            _diagnostics.Add(message);
        }
    }

    private RenderedContent Render(Page page, PageReads reads, DiagnosticBag problems)
    {
        var templates = _plan.Templates;
        var shortcodes = new ShortcodeRegistry([
            .. _shortcodes,
            new NotebookShortcode(reads, _plan.Theme.Notebook),
            .. templates.Shortcodes.Select(file => new TemplateShortcode(file, templates, page, reads, problems)),
        ]);
        var renderer = new ContentRenderer(
            new RenderingEnvironment(reads.Site, shortcodes, reads, _highlighter, problems)
        );
        var cells = new NotebookCellRenderer(reads.Site, _highlighter, _plan.Theme.NotebookCell);
        return page switch
        {
            ContentPage content => renderer.Render(content.File, content.Url),
            ListPage { Introduction: { } introduction } => renderer.Render(introduction, page.Url),
            NotebookPage notebook => renderer.Render(notebook, cell => cells.Render(notebook.Notebook, cell)),
            TranscriptPage transcript => TranscriptContent.Of(reads.Find(transcript.Episode)),
            _ => RenderedContent.Empty,
        };
    }

    private string LayOut(
        Page page,
        RenderedContent content,
        IReadOnlyList<ListedPage> listed,
        PageReads reads,
        DiagnosticBag problems
    )
    {
        var own = new OwnParts(_plan.Templates, _highlighter, reads, problems, new RenderedPage(page, content));
        var section = (page as ContentPage)?.Section ?? (page as SectionPage)?.Section ?? "";
        var card = page is ContentPage shared ? _plan.Cards.UrlFor(shared) : null;
        var context = new PageContext
        {
            Site = reads.Site,
            Page = page,
            Assets = _plan.Assets.Map,
            Content = content,
            Listed = listed,
            Episodes = reads,
            Podcasts = _podcasts[reads.Site.Settings.Language.Code],
            Feed = RssFeed.UrlOf(reads.Site.FindSection(section)?.FirstUrl ?? reads.Site.Settings.Language.Root),
            Manifest = _plan.Theme.App is null ? null : SitePlan.ManifestUrl,
            Card = card,
            ImageSize = ((page as ContentPage)?.Image ?? card) is { } image ? reads.SizeOf(image) : null,
            IsLive = _plan.Runtime.Exists,
            OwnStyleSheet = _plan.Assets.Map.Urls.GetValueOrDefault(TemplateFolder.StyleSheet),
            OwnHead = own.Render("head"),
            OwnHeader = own.Render("header"),
            OwnFooter = own.Render("footer"),
            Policy = _plan.Headers.PolicyFor(reads.Site.Href(page.Url)),
        };
        return LayoutRenderer.Render(_plan.Theme.Layouts[page.GetType()], context);
    }
}
