using AwesomeAssertions;
using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Sources;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Site.Tests.Search;

/// <summary>When an index is made, and what remains without one.</summary>
[Needs(Tool.Node)]
public sealed class SearchIndexTests
{
    private static readonly HashSet<string> NothingInView = [];

    [Fact]
    public void An_index_is_made_again_when_its_texts_have_changed_and_only_then()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md", "weight: 1", "First.").Page("riffs/two.md");
        indexer.Build();
        indexer.Build();
        site.Page("riffs/one.md", "weight: 2", "First.");
        indexer.Build();
        indexer.Runs.Should().Be(1, "nothing that is searched was changed");

        site.Page("riffs/one.md", "weight: 2", "Second.");
        indexer.Build();

        indexer.Runs.Should().Be(2);
        Texts(indexer).Should().Contain("Second.").And.NotContain("First.").And.Contain("Text.");
        File.Delete(site.PathOf("input/riffs/two.md"));
        indexer.Build();
        indexer.Runs.Should().Be(3);
        Texts(indexer).Should().NotContain("Text.");
    }

    [Fact]
    public void An_index_that_somebody_changed_is_made_again()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md");
        indexer.Build();
        var index = site.Read("pagefind/documents.jsonl");

        site.Write("output/pagefind/documents.jsonl", "");
        indexer.Build();

        site.Read("pagefind/documents.jsonl").Should().Be(index);
    }

    [Fact]
    public void Without_the_kept_texts_the_pages_are_rendered_again()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md", body: "First.").Page("riffs/two.md");
        indexer.Build();

        foreach (var texts in Directory.GetFiles(site.PathOf(".cache"), "*.text"))
        {
            File.Delete(texts);
        }

        site.Page("riffs/one.md", body: "Second.");
        indexer.Build();

        Texts(indexer).Should().Contain("Second.").And.Contain("Text.");
    }

    [Fact]
    public void A_preview_makes_the_index_after_the_pages()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md", body: "First.");
        var session = new SiteBuilder().Start(indexer.Options(site.Options));
        session.Build().Succeeded.Should().BeTrue();
        string[] edited = [site.PathOf("input/riffs/one.md")];
        var changed = new List<string>();

        site.Page("riffs/one.md", body: "Second.");
        session.TryRenderText(edited, changed.Add)!.Succeeded.Should().BeTrue();
        session.Update(edited, NothingInView, changed.Add).Succeeded.Should().BeTrue();
        session.Update(edited, NothingInView, changed.Add).Succeeded.Should().BeTrue();

        indexer.Runs.Should().Be(2, "the last update changed nothing");
        changed.Where(file => file.StartsWith("pagefind/", StringComparison.Ordinal)).Should().ContainSingle();
        changed[^1].Should().Be("pagefind/documents.jsonl");
        Texts(indexer).Should().Contain("Second.");
    }

    [Fact]
    public void The_next_edit_interrupts_the_index_and_finds_the_last_one()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md", body: "First.");
        var session = new SiteBuilder().Start(indexer.Options(site.Options));
        session.Build();
        string[] edited = [site.PathOf("input/riffs/one.md")];
        using var next = new CancellationTokenSource();

        indexer.Wait();
        site.Page("riffs/one.md", body: "Second.");
        var update = () =>
            session.Update(
                edited,
                NothingInView,
                _ => { },
                new Progress(activity =>
                {
                    if (activity == "making the search index")
                    {
                        next.CancelAfter(TimeSpan.FromMilliseconds(100));
                    }
                }),
                next.Token
            );
        update.Should().Throw<OperationCanceledException>();

        site.Read("riffs/one/index.html").Should().Contain("Second.");
        Texts(indexer).Should().Contain("First.");
        indexer.GoOn();
        session.Update(edited, NothingInView, _ => { }).Succeeded.Should().BeTrue();
        Texts(indexer).Should().Contain("Second.");
    }

    [Fact]
    public void Without_Node_the_site_is_complete_but_for_the_index_and_says_so_once()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        site.Page("riffs/one.md");
        var tools = new RecordingIndexer(site).Tools with { Node = "no-such-node" };

        var result = site.Build(options => options with { Search = tools });

        result.Succeeded.Should().BeTrue();
        result
            .Diagnostics.Select(message => $"{message.Severity}: {message.Message}")
            .Should()
            .Equal("Note: the site has no search index: there is no program 'no-such-node'");
        site.Read("search/index.html").Should().Contain("href=\"/riffs/one/\"");
        site.Outputs().Should().NotContain(file => file.StartsWith("pagefind/", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_package_and_npm_too()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        site.Page("riffs/one.md");
        var tools = new SearchTools { Package = site.PathOf("no-package"), Npm = "no-such-npm" };

        var result = site.Build(options => options with { Search = tools });

        result
            .Diagnostics.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("the site has no search index: there is no program 'no-such-npm'");
        Directory.EnumerateDirectories(site.PathOf(".cache/pagefind")).Should().BeEmpty();
    }

    [Fact]
    public void What_the_indexer_complains_about_is_in_the_note()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md").Write("indexer/index.mjs", "throw new Error('No disk.');");

        var result = site.Build(indexer.Options);

        result.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("node failed: Error: No disk.");
    }

    [Fact]
    public void Nothing_else_can_be_in_the_folder_of_the_index()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md").Page("pagefind/two.md");

        var result = site.Build(indexer.Options);

        result
            .Diagnostics.Where(message => message.Severity == Severity.Error)
            .Select(message => $"{message.Place}: {message.Message}")
            .Should()
            .Contain(
                "input/pagefind/two.md:1:1: page \"two\" is written to the same place as the search index: pagefind/two/index.html"
            );
    }

    [Fact]
    public void A_site_without_search_may_use_the_folder()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        site.Page("riffs/one.md").Page("pagefind/two.md");
        var session = new SiteBuilder().Start(site.Options);
        session.Build().Succeeded.Should().BeTrue();
        site.Has("pagefind/two/index.html").Should().BeTrue();

        File.Delete(site.PathOf("input/pagefind/two.md"));
        session.Update(null, NothingInView, _ => { }).Succeeded.Should().BeTrue();

        site.Has("pagefind/two/index.html").Should().BeFalse();
    }

    [Fact]
    public void Pagefind_makes_the_same_files_of_the_same_site()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        for (var page = 0; page < 40; page++)
        {
            site.Page($"riffs/{page}.md", body: $"Words of page {page}.\n\n## Part\n\nMore of word{page}.");
        }

        var first = Index(site);
        var second = Index(site);

        first.Keys.Should().Contain(["pagefind.js", "pagefind-entry.json"]).And.NotContain("pagefind-ui.js");
        second.Should().BeEquivalentTo(first);
    }

    [Fact]
    public void An_author_s_page_takes_the_place_of_the_search_page()
    {
        using var site = new SiteTestContext(settings: "search: true\n");

        site.Page("search.md", body: "My own.").BuildQuietly();

        site.Read("search/index.html").Should().Contain("My own.");
    }

    private static string Texts(RecordingIndexer indexer) =>
        string.Concat(indexer.Documents.Select(document => document.Html.Body!.TextContent));

    private static Dictionary<string, string> Index(SiteTestContext site)
    {
        site.BuildQuietly(options => options with { Search = SearchTools.Installed });
        var folder = Path.Combine(site.Output, "pagefind");
        return Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file => Convert.ToBase64String(File.ReadAllBytes(file))
            );
    }

    private sealed class Progress(Action<string> show) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => show(value.Activity);
    }
}
