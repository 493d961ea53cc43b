using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Site.Tests.Podcasts;
using Xunit;

namespace Companion.Site.Tests.Themes;

/// <summary>The list of a section.</summary>
public sealed class SectionPageTests
{
    [Fact]
    public void A_shows_episodes_are_listed_by_season_and_those_without_one_last_by_year()
    {
        using var show = new ShowContext(first: ShowContext.First.Replace("audio:", "season: 2\naudio:"));
        show.Site.Page("episodes/0.md", "title: Nought\ndate: 2025-01-01T00:00:00Z\nseason: 1").BuildQuietly();

        var section = Parse(show.Site.Read("episodes/index.html"));

        Texts(section, "h2").Should().Equal("Season 2", "Season 1", "2026");
        Texts(section, ".pages .name").Should().Equal("Boiling Point", "Nought", "Steeping Queues");
        section.QuerySelector(".mast .artwork")!.GetAttribute("src").Should().Be("/img/artwork.png");
        Texts(section, ".mast .listen a").Should().Equal("Podcast feed");
    }

    [Fact]
    public void A_section_that_is_no_show_is_listed_by_year_whatever_its_pages_call_a_season()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "date: 2020-03-01\nseason: 1")
            .Page("riffs/two.md", "date: 2021-03-01")
            .BuildQuietly();

        var section = Parse(site.Read("riffs/index.html"));

        Texts(section, "h2").Should().Equal("2021", "2020");
        section.QuerySelectorAll(".artwork").Should().BeEmpty();
        section.QuerySelector(".mast .listen a")!.GetAttribute("href").Should().Be("/riffs/index.xml");
    }

    [Theory]
    [InlineData("Run check --deploy first", "Run check <span class=\"whole\">--deploy</span> first")]
    [InlineData(
        "-v and --fail-level <b>",
        "<span class=\"whole\">-v</span> and <span class=\"whole\">--fail-level</span> &lt;b&gt;"
    )]
    [InlineData("A well-known title - and -- a dash", "A well-known title - and -- a dash")]
    public void An_option_in_a_title_stays_in_one_line(string title, string html)
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", $"date: 2020-03-01\ntitle: \"{title}\"").BuildQuietly();

        site.Read("riffs/one/index.html").Should().Contain($">{html}</h1>");
        site.Read("riffs/index.html").Should().Contain($">{html}</a>");
        site.Read("index.html").Should().Contain($">{html}</a></h3>");
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static IEnumerable<string> Texts(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());
}
