using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Podcasts;

/// <summary>What pages tell search engines, in schema.org's vocabulary.</summary>
public sealed partial class StructuredDataTests
{
    [Fact]
    public void An_episode_names_its_recording_its_people_and_its_series()
    {
        using var show = new ShowContext(
            first: ShowContext.First.Replace("---\n\n", "people: [Grace]\n---\n\n", StringComparison.Ordinal)
        );
        show.Site.BuildQuietly();

        var graph = Data(show, "episodes/1/index.html")["@graph"]!.AsArray();

        var episode = graph[0]!;
        Text(episode, "@type").Should().Be("PodcastEpisode");
        Text(episode, "name").Should().Be("Boiling Point");
        Text(episode["associatedMedia"]!, "contentUrl").Should().Be("https://media.example/1.mp3");
        Text(episode["associatedMedia"]!, "duration").Should().Be("PT1M");
        Text(episode["actor"]![0]!, "name").Should().Be("Grace");
        Text(episode["partOfSeries"]!, "webFeed").Should().Be("https://kettle.example/episodes/podcast.xml");
        Text(graph[1]!, "@type").Should().Be("BreadcrumbList");
        graph[1]!["itemListElement"]!
            .AsArray()
            .Select(step => Text(step!, "name"))
            .Should()
            .Equal("Home", "Episodes", "Episode 1 - Boiling Point");
    }

    [Fact]
    public void An_episode_that_is_heard_elsewhere_claims_no_recording()
    {
        using var show = new ShowContext(first: "---\ntitle: Episode 1 - Elsewhere\ndate: 2026-01-12\n---\n\nText.\n");
        show.Site.BuildQuietly();

        Data(show, "episodes/1/index.html")["@graph"]![0]!["associatedMedia"].Should().BeNull();
    }

    [Fact]
    public void The_home_page_is_the_series()
    {
        using var show = new ShowContext();
        show.Site.BuildQuietly();

        Text(Data(show, "index.html"), "@type").Should().Be("PodcastSeries");
    }

    [Fact]
    public void A_site_without_episodes_is_a_site()
    {
        using var site = new SiteTestContext();
        site.Page("blog/post.md", "date: 2026-01-12").BuildQuietly();

        Text(Parse(site.Read("index.html")), "@type").Should().Be("WebSite");
    }

    private static JsonNode Data(ShowContext show, string file) => Parse(show.Site.Read(file));

    private static JsonNode Parse(string html) => JsonNode.Parse(Script().Match(html).Groups["data"].Value)!;

    private static string Text(JsonNode node, string name) => (string)node[name]!;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<data>.*?)</script>", RegexOptions.Singleline, 1000)]
    private static partial Regex Script();
}
