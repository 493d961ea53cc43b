using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Notebooks;

/// <summary>The list of everything that readers can run.</summary>
public sealed class ExperimentListTests
{
    private const string Simulation = "{{< simulation \"gunicorn\" >}}";

    [Fact]
    public void Simulations_lead_to_their_places()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/a.md", "title: Page A\ndate: 2020-01-02", Simulation)
            .Page("riffs/b.md", "title: Page B\ndate: 2020-01-01", Simulation)
            .Build();

        Links(site, "notebooks/index.html", "#simulations + ol .name a")
            .Should()
            .HaveCount(2)
            .And.AllSatisfy(link => link.Should().MatchRegex("^/riffs/[ab]/#gunicorn-[0-9]+$"));
        var (page, id) = Target(Links(site, "notebooks/index.html", "#simulations + ol .name a").First());
        page.Should().Be("riffs/a/index.html");
        new HtmlParser().ParseDocument(site.Read(page)).GetElementById(id)!.ClassList.Should().Contain("simulation");
    }

    [Fact]
    public void Simulations_alone_are_enough_for_a_list()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/a.md", body: Simulation).Build();

        Links(site, "notebooks/index.html", "#simulations + ol .facts a").Should().Equal("/riffs/a/");
        site.Read("notebooks/index.html").Should().NotContain("id=\"notebooks\"");
        Links(site, "index.html", "header.site nav a").Should().Contain("/notebooks/");
    }

    [Fact]
    public void A_change_of_a_page_changes_the_list()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/a.md", body: Simulation).Page("riffs/b.md", body: Simulation).Build();
        site.Page("riffs/b.md", body: "No more.").Build();

        Links(site, "notebooks/index.html", "#simulations + ol .facts a").Should().Equal("/riffs/a/");
    }

    private static (string File, string Id) Target(string link) =>
        (link.Split('#')[0].TrimStart('/') + "index.html", link.Split('#')[1]);

    private static IEnumerable<string> Links(SiteTestContext site, string file, string selector) =>
        new HtmlParser()
            .ParseDocument(site.Read(file))
            .QuerySelectorAll(selector)
            .Select(link => link.GetAttribute("href")!);
}
