using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Building;

/// <summary>Sections within sections, taxonomies of the author's own, and lists of several pages, as Hugo makes them.</summary>
public sealed class SectionTests
{
    [Fact]
    public void A_folder_with_an_introduction_is_a_section_of_its_own()
    {
        using var site = new SiteTestContext();
        site.Page("docs/_index.md", "title: Docs")
            .Page("docs/a.md", "date: 2020-01-01")
            .Page("docs/plain/b.md", "date: 2020-01-02")
            .Page("docs/setup/_index.md", "title: Set-up\ndescription: How to begin.")
            .Page("docs/setup/c.md", "date: 2020-01-03")
            .BuildQuietly();

        Links(site, "docs/index.html", "main .name a").Should().Equal("/docs/plain/b/", "/docs/a/");
        Links(site, "docs/index.html", ".sections a").Should().Equal("/docs/setup/");
        Links(site, "docs/setup/index.html", "main .name a").Should().Equal("/docs/setup/c/");
        Links(site, "docs/setup/c/index.html", ".crumbs a").Should().Equal("/", "/docs/", "/docs/setup/");
        Links(site, "docs/setup/c/index.html", "header.site nav a").Should().Equal("/docs/");
        site.Read("docs/setup/index.xml").Should().Contain("/docs/setup/c/").And.NotContain("/docs/a/");
        site.Read("docs/index.xml").Should().Contain("/docs/plain/b/").And.NotContain("/docs/setup/c/");
    }

    [Fact]
    public void A_list_of_pages_is_cut_where_the_settings_say()
    {
        using var site = new SiteTestContext(settings: "paginate: 2\n");
        site.Page("riffs/_index.md", body: "Hello to all.");
        foreach (var number in Enumerable.Range(1, 5))
        {
            site.Page($"riffs/{number}.md", $"date: 2020-01-0{number}\ntags: [T]");
        }

        site.BuildQuietly();

        Links(site, "riffs/index.html", "main .name a").Should().Equal("/riffs/5/", "/riffs/4/");
        Links(site, "riffs/page/2/index.html", "main .name a").Should().Equal("/riffs/3/", "/riffs/2/");
        Links(site, "riffs/page/3/index.html", "main .name a").Should().Equal("/riffs/1/");
        Links(site, "riffs/page/2/index.html", ".pager a").Should().Equal("/riffs/", "/riffs/page/3/");
        Links(site, "page/3/index.html", "main .name a").Should().Equal("/riffs/1/");
        Links(site, "tags/t/page/3/index.html", "main .name a").Should().Equal("/riffs/1/");
        site.Read("riffs/page/1/index.html").Should().Contain("url=https://riffs.example/riffs/");
        site.Read("_redirects").Should().Contain("/riffs/page/1 /riffs/ 301!");
        site.Read("riffs/index.html").Should().Contain("Hello to all.");
        site.Read("riffs/page/2/index.html").Should().NotContain("Hello to all.");
        site.Read("sitemap.xml").Should().Contain("/riffs/").And.NotContain("/page/");
    }

    [Fact]
    public void A_site_names_its_own_taxonomies()
    {
        using var site = new SiteTestContext(settings: "taxonomies: { host: hosts, tag: tags }\n");

        site.Page("riffs/one.md", "hosts: [Ann Lee]\ntags: [x]\ncategories: [c]\ndate: 2020-01-01")
            .Page("riffs/two.md", "hosts: Ann Lee")
            .Page("hosts/ann-lee/_index.md", "title: Ann", "About Ann.")
            .BuildQuietly();

        Links(site, "hosts/ann-lee/index.html", "main .name a").Should().Equal("/riffs/one/", "/riffs/two/");
        site.Read("hosts/ann-lee/index.html").Should().Contain("About Ann.");
        Links(site, "hosts/index.html", ".counts a").Should().Equal("/hosts/ann-lee/");
        site.Read("hosts/ann-lee/index.xml").Should().Contain("/riffs/one/");
        site.Read("hosts/index.xml").Should().Contain("/riffs/one/");
        site.Has("categories/index.html").Should().BeFalse();
    }

    [Fact]
    public void A_feed_has_as_many_pages_as_the_settings_say()
    {
        using var site = new SiteTestContext(settings: "feedLimit: all\n");
        foreach (var number in Enumerable.Range(10, 30))
        {
            site.Page($"riffs/{number}.md", $"date: 2020-01-01T10:{number}:00Z");
        }

        site.BuildQuietly().Read("index.xml").Split("<item>").Should().HaveCount(31);
        site.Write("input/site.yaml", "title: T\nbaseUrl: https://riffs.example/\nfeedLimit: 3\n").BuildQuietly();

        site.Read("index.xml").Split("<item>").Should().HaveCount(4);
    }

    [Fact]
    public void A_menu_of_the_author_s_replaces_the_header_s_links()
    {
        using var site = new SiteTestContext(
            settings: """
            menus:
              main:
                - { name: Hosts, url: /riffs/#hosts, weight: 2, identifier: h }
                - { name: Home, url: /, weight: 1 }
                - { name: Ann, url: https://ann.example/, parent: h }

            """
        );

        site.Page("riffs/_index.md", body: "## Hosts").Page("riffs/one.md").BuildQuietly();

        Links(site, "index.html", "header.site nav > ul > li > a").Should().Equal("/", "/riffs/#hosts");
        Links(site, "index.html", "header.site nav ul ul a").Should().Equal("https://ann.example/");
    }

    [Fact]
    public void A_menu_s_links_are_checked()
    {
        using var site = new SiteTestContext(
            settings: "menus:\n  main:\n    - { name: Shop, url: /shop/ }\n    - { name: B, url: /, parent: nobody }\n"
        );

        site.Page("riffs/one.md")
            .Errors()
            .Should()
            .Equal(
                "input/site.yaml:4:3: 'B' belongs to 'nobody', which this menu does not have",
                "input/site.yaml:5:26: there is no page /shop/"
            );
    }

    private static IEnumerable<string?> Links(SiteTestContext site, string path, string selector) =>
        new HtmlParser()
            .ParseDocument(site.Read(path))
            .QuerySelectorAll(selector)
            .Select(link => link.GetAttribute("href"));
}
