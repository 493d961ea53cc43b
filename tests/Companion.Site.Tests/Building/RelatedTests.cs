using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Site.Tests.Podcasts;
using Xunit;

namespace Companion.Site.Tests.Building;

/// <summary>What leads from one page to others that its reader may want: pages about the same, and people.</summary>
public sealed class RelatedTests
{
    [Fact]
    public void A_page_leads_to_those_that_share_its_rarest_terms()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/a.md", "date: 2020-01-01\ntags: [common, rare]");
        foreach (var number in Enumerable.Range(2, 8))
        {
            site.Page($"riffs/{number}.md", $"date: 2020-01-0{number}\ntags: [common]");
        }

        site.Page("riffs/z.md", "date: 2020-01-20\ntags: [rare]").BuildQuietly();

        // The page of 2 January is next to it and linked as such; of the others the nearest in time come first.
        Links(site, "riffs/a/index.html", ".related a").Should().Equal("/riffs/z/", "/riffs/3/", "/riffs/4/");
    }

    [Fact]
    public void Nothing_relates_pages_that_share_nothing_or_what_every_page_has()
    {
        using var site = new SiteTestContext();
        foreach (var number in Enumerable.Range(100, 201))
        {
            site.Page($"riffs/{number}.md", "date: 2020-01-01\ntags: [every]");
        }

        site.Page("riffs/alone.md", "date: 2020-01-01").BuildQuietly();

        site.Has("tags/every/index.html").Should().BeTrue();
        Links(site, "riffs/alone/index.html", ".related a").Should().BeEmpty();
        Links(site, "riffs/150/index.html", ".related a").Should().BeEmpty();
    }

    [Fact]
    public void Somebody_without_a_page_gets_one_with_the_episodes()
    {
        using var show = new ShowContext(
            first: ShowContext.First.Replace("audio:", "guests: [Grace Hopper]\naudio:", StringComparison.Ordinal)
        );
        var site = show
            .Site.Page("episodes/3.md", "date: 2026-01-20\npeople: [{ name: Grace Hopper, role: host }]")
            .Page("episodes/4.md", "date: 2026-01-21\nguests: [{ name: Alan Kay, url: https://kay.example/ }]")
            .BuildQuietly();

        Links(site, "people/grace-hopper/index.html", "main .name a").Should().Equal("/episodes/3/", "/episodes/1/");
        Links(site, "people/grace-hopper/index.html", ".crumbs a").Should().Equal("/", "/people/");
        Links(site, "people/index.html", ".counts a").Should().Equal("/people/grace-hopper/");
        Links(site, "episodes/1/index.html", "article .facts a").Should().Equal("/people/grace-hopper/");
        Links(site, "episodes/4/index.html", "article .facts a").Should().Equal("https://kay.example/");
        Links(site, "episodes/1/index.html", ".related a").Should().Equal("/episodes/3/");
    }

    [Fact]
    public void A_page_that_introduces_somebody_lists_the_episodes()
    {
        using var show = new ShowContext(
            first: ShowContext.First.Replace("audio:", "guests: [Grace Hopper]\naudio:", StringComparison.Ordinal)
        );
        var site = show.Site.Page("people/grace-hopper.md", "title: Rear Admiral Hopper").BuildQuietly();

        Links(site, "people/grace-hopper/index.html", ".related a").Should().Equal("/episodes/1/");
        Links(site, "people/index.html", "main .name a").Should().Equal("/people/grace-hopper/");
        Links(site, "episodes/1/index.html", "article .facts a").Should().Equal("/people/grace-hopper/");
    }

    private static IEnumerable<string> Links(SiteTestContext site, string file, string selector) =>
        new HtmlParser()
            .ParseDocument(site.Read(file))
            .QuerySelectorAll(selector)
            .Select(link => link.GetAttribute("href")!);
}
