using AwesomeAssertions;
using Companion.Site.Tests.Podcasts;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Site.Tests.Search;

/// <summary>What is handed to Pagefind.</summary>
[Needs(Tool.Node)]
public sealed class SearchDocumentTests
{
    [Fact]
    public void Every_page_with_a_text_of_its_own_is_a_document()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/14.md", "title: \"Episode 14 - Tea & <b>\"\ntags: [T]\naliases: [/old]", "## A head\n\nProse.")
            .Page("riffs/hidden.md", "build: { list: never }")
            .Page("riffs/draft.md", "draft: true")
            .Page("about.md")
            .Page("tags/t/_index.md", "title: T", "About T.");

        indexer.Build();

        indexer.Documents.Select(document => document.Url).Should().BeEquivalentTo("/riffs/14/", "/about/", "/tags/t/");
        var (_, episode) = indexer.Documents.Single(document => document.Url == "/riffs/14/");
        episode.QuerySelector("[data-pagefind-meta=title]")!.TextContent.Should().Be("Tea & <b>");
        episode.Body!.GetAttribute("data-pagefind-filter").Should().Be("kind:episode");
        episode.QuerySelector("h2#a-head")!.TextContent.Should().Be("A head");
        episode.Body.TextContent.Should().Contain("Prose.").And.NotContain("Skip to the text").And.NotContain("RSS");
    }

    [Fact]
    public void Each_is_in_its_language()
    {
        using var site = new SiteTestContext(
            settings: "language: en\nlanguages:\n  en: { weight: 1 }\n  de: { weight: 2 }\nsearch: true\n"
        );
        var indexer = new RecordingIndexer(site);
        site.Page("riffs/one.md").Page("riffs/one.de.md");

        indexer.Build();

        indexer
            .Documents.Select(document => $"{document.Url} {document.Html.DocumentElement.GetAttribute("lang")}")
            .Should()
            .BeEquivalentTo("/riffs/one/ en", "/de/riffs/one/ de");
    }

    [Fact]
    public void Code_and_what_a_simulation_found_are_text_in_it()
    {
        using var site = new SiteTestContext(settings: "search: true\n");
        var indexer = new RecordingIndexer(site);
        site.Page(
            "riffs/one.md",
            body: "```python\nSECURE_SSL_REDIRECT = True\n```\n\n{{< simulation \"deploy-checks\" >}}"
        );

        indexer.Build();

        var (_, html) = indexer.Documents.Should().ContainSingle().Which;
        html.Body!.TextContent.Should().Contain("SECURE_SSL_REDIRECT = True").And.Contain("security.W004");
    }

    [Fact]
    public void What_is_said_leads_to_its_time_in_the_episode()
    {
        using var show = new ShowContext(
            ShowContext.Settings + "search: true\n",
            first: ShowContext.First.Replace("audio:", "transcript: said.vtt\naudio:", StringComparison.Ordinal)
        );
        var indexer = new RecordingIndexer(show.Site);
        show.Site.Write(
            "input/episodes/said.vtt",
            "WEBVTT\n\n00:01.500 --> 00:03.000\n<v Ada>Is it hot?\n\n01:02.000 --> 01:04.000\n<v Sam>A & B.\n"
        );

        indexer.Build();

        var (_, html) = indexer.Documents.Single(document =>
            document.Url.EndsWith("/transcript/", StringComparison.Ordinal)
        );
        html.QuerySelectorAll("h2")
            .Select(heading => $"{heading.Id} {heading.TextContent}: {heading.NextElementSibling!.TextContent}")
            .Should()
            .Equal("t=1.5 0:01 Ada: Is it hot?", "t=62 1:02 Sam: A & B.");
        html.Body!.GetAttribute("data-pagefind-filter").Should().Be("kind:transcript");
        html.QuerySelector("[data-pagefind-meta]")!.GetAttribute("data-episode").Should().Be("/episodes/1/");
    }
}
