using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Site.Tests.Podcasts;
using Xunit;

namespace Companion.Site.Tests.Themes;

/// <summary>The home page: a show's, and one of a site that has none.</summary>
public sealed class HomePageTests
{
    [Fact]
    public void A_shows_home_page_has_its_picture_its_latest_episode_with_the_player_and_earlier_ones()
    {
        using var show = new ShowContext(
            $"{ShowContext.Settings}  links:\n    - {{ text: Spotify, url: https://open.spotify.com/show/x }}\n"
        );
        show.Site.Page("people/ada.md", "title: Ada Kettle").BuildQuietly();

        var home = Parse(show.Site.Read("index.html"));

        home.QuerySelector(".mast .artwork")!.GetAttribute("src").Should().Be("/img/artwork.png");
        Texts(home, ".mast .listen a").Should().Equal("Spotify", "Podcast feed");
        Texts(home, ".newest h3").Should().Equal("Steeping Queues");
        home.QuerySelectorAll(".newest audio").Should().ContainSingle();
        Texts(home, ".pages .name").Should().Equal("Boiling Point");
        Levels(home).Should().Equal(1, 2, 3, 2);
    }

    [Fact]
    public void A_site_without_a_show_has_neither_picture_nor_player()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "date: 2020-03-01\ntags: [Python, Django]\ncategories: [python]")
            .Page("riffs/two.md", "date: 2021-03-01\ntags: [Django]")
            .BuildQuietly();

        var home = Parse(site.Read("index.html"));

        home.QuerySelectorAll("main :is(img, audio)").Should().BeEmpty();
        Texts(home, ".mast .listen a").Should().Equal("RSS");
        Texts(home, ".newest h3").Should().Equal("two");
        Texts(home, ".pages .name").Should().Equal("one");
        Texts(home, ".counts li").Should().Equal("Django 2", "Python 1");
    }

    [Fact]
    public void A_site_without_pages_has_a_home_page_without_lists()
    {
        using var site = new SiteTestContext();
        site.Page("_index.md", "title: Home").BuildQuietly();

        Parse(site.Read("index.html")).QuerySelectorAll("main section").Should().BeEmpty();
    }

    [Fact]
    public void Of_many_topics_the_most_frequent_are_shown_with_a_link_to_the_others()
    {
        using var site = new SiteTestContext();
        for (var page = 0; page < 30; page++)
        {
            site.Page($"riffs/{page}.md", $"date: 2020-03-01\ntags: [Every, T{page}]");
        }

        site.BuildQuietly();
        var home = Parse(site.Read("index.html"));

        Texts(home, ".counts li").Should().HaveCount(24).And.Contain("Every 30");
        Texts(home, ".all-topics a").Should().Equal("Tags");
    }

    [Fact]
    public void The_pages_of_a_long_list_have_one_latest_page()
    {
        using var site = new SiteTestContext(settings: "paginate: 2\n");
        site.Page("riffs/one.md", "date: 2020-03-01")
            .Page("riffs/two.md", "date: 2021-03-01")
            .Page("riffs/three.md", "date: 2022-03-01")
            .BuildQuietly();

        Texts(Parse(site.Read("index.html")), ".newest h3, .pages .name").Should().Equal("three", "two");
        Texts(Parse(site.Read("page/2/index.html")), ".newest h3, .pages .name").Should().Equal("one");
        Texts(Parse(site.Read("page/2/index.html")), ".newest").Should().BeEmpty();
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static IEnumerable<string> Texts(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static IEnumerable<int> Levels(IHtmlDocument page) =>
        page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0');
}
