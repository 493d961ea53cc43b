using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Building;

public sealed class PagesTests
{
    [Fact]
    public void A_small_site_has_these_files_and_no_others()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/2021-07-19-14-go-live.md", "tags: [Python]\ncategories: [Guide]\naliases: [/14, /14.]")
            .Page("about.md")
            .Write("input/img/a.txt", "a")
            .BuildQuietly();

        site.Outputs()
            .Should()
            .Equal(
                "14./index.html",
                "14/index.html",
                "404.html",
                "_redirects",
                "about/index.html",
                "atom.xml",
                "categories/guide/index.html",
                "categories/guide/index.xml",
                "categories/index.html",
                "categories/index.xml",
                "feed.json",
                "img/a.txt",
                "index.html",
                "index.xml",
                "riffs/14-go-live/index.html",
                "riffs/atom.xml",
                "riffs/feed.json",
                "riffs/index.html",
                "riffs/index.xml",
                "robots.txt",
                "sitemap.xml",
                "tags/index.html",
                "tags/index.xml",
                "tags/python/index.html",
                "tags/python/index.xml"
            );
    }

    [Fact]
    public void A_site_without_terms_has_no_term_pages()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").BuildQuietly();

        site.Outputs()
            .Should()
            .NotContain(path =>
                path.StartsWith("tags", StringComparison.Ordinal)
                || path.StartsWith("categories", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Lists_show_weighted_pages_first_then_the_newest()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/old.md", "date: 2020-01-01")
            .Page("riffs/new.md", "date: 2021-01-01")
            .Page("riffs/undated.md")
            .Page("riffs/second.md", "weight: 20\ndate: 2018-01-01")
            .Page("riffs/first.md", "weight: 10\ndate: 2019-01-01")
            .BuildQuietly();

        Listed(site, "riffs/index.html").Should().Equal("first", "second", "new", "old", "undated");
        Listed(site, "index.html").Should().Equal("first", "second", "new", "old", "undated");
    }

    [Fact]
    public void Pages_at_the_root_are_in_no_list()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Page("about.md", "tags: [Me]").BuildQuietly();

        Listed(site, "index.html").Should().Equal("one");
        Listed(site, "tags/me/index.html").Should().Equal("about");
    }

    [Fact]
    public void Previous_and_next_stay_in_the_section()
    {
        using var site = new SiteTestContext();
        site.Page("a/one.md", "date: 2020-01-01")
            .Page("a/two.md", "date: 2020-01-03")
            .Page("b/other.md", "date: 2020-01-02")
            .Page("alone.md")
            .BuildQuietly();

        Neighbours(site, "a/one").Should().Equal("/a/two/");
        Neighbours(site, "a/two").Should().Equal("/a/one/");
        Neighbours(site, "b/other").Should().BeEmpty();
        Neighbours(site, "alone").Should().BeEmpty();
    }

    [Fact]
    public void Drafts_future_and_expired_pages_are_not_published()
    {
        using var site = new SiteTestContext { Now = new DateTimeOffset(2021, 6, 1, 0, 0, 0, TimeSpan.Zero) };
        site.Page("riffs/live.md", "date: 2021-01-01\ntags: [live]")
            .Page("riffs/draft.md", "draft: true\ntags: [hidden]\naliases: [/d]")
            .Page("riffs/2021-06-02-future.md", "tags: [hidden]")
            .Page("riffs/expired.md", "expiryDate: 2021-05-31")
            .BuildQuietly();

        site.Outputs()
            .Where(path => path.EndsWith("index.html", StringComparison.Ordinal))
            .Should()
            .Equal(
                "index.html",
                "riffs/index.html",
                "riffs/live/index.html",
                "tags/index.html",
                "tags/live/index.html"
            );
        site.Build(options => options with { Drafts = true }).Succeeded.Should().BeTrue();
        site.Has("riffs/draft/index.html").Should().BeTrue();
        site.Has("riffs/future/index.html").Should().BeFalse();
    }

    [Fact]
    public void An_introduction_gives_a_list_its_title_text_and_old_addresses()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "tags: [Python]")
            .Page("riffs/_index.md", "title: The Riffs\ndescription: About them.\naliases: [/old-riffs]", "*Hello.*")
            .Page("_index.md", "title: Home", "[Go](/riffs/)")
            .Page("tags/_index.md", "title: All tags")
            .Page("tags/python/_index.md", "title: On Python")
            .BuildQuietly();

        Title(site, "riffs/index.html").Should().Be("The Riffs");
        site.Read("riffs/index.html").Should().Contain("<em>Hello.</em>").And.Contain("About them.");
        site.Read("index.html").Should().Contain("<a href=\"/riffs/\">Go</a>");
        Title(site, "tags/index.html").Should().Be("All tags");
        Title(site, "tags/python/index.html").Should().Be("On Python");
        site.Read("old-riffs/index.html").Should().Contain("https://riffs.example/riffs/");
        site.Read("_redirects").Should().Contain("/old-riffs /riffs/ 301!");
    }

    [Fact]
    public void A_section_can_be_introduced_before_it_has_pages()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", body: "[Blog](/blog/)").Page("blog/_index.md").BuildQuietly();

        site.Has("blog/index.html").Should().BeTrue();
        site.Has("blog/index.xml").Should().BeTrue();
    }

    [Fact]
    public void An_introduction_that_nothing_shows_is_a_warning()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Page("tags/none/_index.md");

        site.Warnings()
            .Should()
            .Equal("input/tags/none/_index.md:1:1: nothing shows this text: no page has the term tags/none");
    }

    [Fact]
    public void Two_introductions_of_one_list_are_an_error()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Page("riffs/_index.md").Page("riffs/_index.MD");

        site.Errors().Should().ContainSingle().Which.Should().Contain("introduced twice");
    }

    [Fact]
    public void Terms_that_lead_to_one_address_are_one()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "date: 2020-01-01\ntags: [Django REST, django-rest, Python]")
            .Page("riffs/two.md", "date: 2020-01-02\ntags: [django rest, 'C#', CI/CD]")
            .BuildQuietly();

        Listed(site, "tags/django-rest/index.html").Should().Equal("two", "one");
        Title(site, "tags/django-rest/index.html").Should().Be("Django REST");
        site.Has("tags/c#/index.html").Should().BeTrue();
        site.Has("tags/ci/cd/index.html").Should().BeTrue();
        site.Read("tags/index.html").Should().Contain("href=\"/tags/c%23/\"");
    }

    [Fact]
    public void A_term_without_letters_or_digits_is_a_warning()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "tags: ['!!!', ok]");

        site.Warnings().Should().ContainSingle().Which.Should().Contain("\"!!!\"");
        site.Has("tags/ok/index.html").Should().BeTrue();
    }

    [Fact]
    public void A_section_s_pattern_places_its_pages()
    {
        using var site = new SiteTestContext(settings: "permalinks:\n  blog: /notes/:year/:slug/\n");
        site.Page("blog/2021-02-03-hello.md").Page("riffs/2021-02-03-hi.md").BuildQuietly();

        site.Has("notes/2021/hello/index.html").Should().BeTrue();
        site.Has("riffs/hi/index.html").Should().BeTrue();
        site.Has("blog/index.html").Should().BeTrue();
    }

    [Fact]
    public void A_pattern_with_a_date_needs_one()
    {
        using var site = new SiteTestContext(settings: "permalinks:\n  blog: /:year/:slug/\n");

        site.Page("blog/hello.md").Errors().Should().ContainSingle().Which.Should().Contain("needs a date");
    }

    [Fact]
    public void A_path_in_the_base_url_prefixes_every_address()
    {
        using var site = new SiteTestContext("https://host.example/sub/");
        site.Page("riffs/one.md", "tags: [T]\ndate: 2020-01-01\naliases: [/1]", "[About](/about/) [Home](/)")
            .Page("about.md")
            .BuildQuietly();

        foreach (var page in site.Outputs().Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Document(site, page)
                .QuerySelectorAll("[href], [src]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
                .Where(address => address.StartsWith('/'))
                .Should()
                .OnlyContain(address => address.StartsWith("/sub/", StringComparison.Ordinal));
        }

        site.Read("_redirects").Should().Contain("/sub/1 /sub/riffs/one/ 301!");
        site.Read("sitemap.xml").Should().Contain("<loc>https://host.example/sub/riffs/one/</loc>");
    }

    [Fact]
    public void Theme_files_are_named_by_their_content()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").BuildQuietly();

        var styles = Document(site, "riffs/one/index.html")
            .QuerySelector("link[rel=stylesheet]")!
            .GetAttribute("href")!;

        styles.Should().MatchRegex(@"^/assets/riffs\.[0-9a-f]{10}\.css$");
        site.Has(styles.TrimStart('/')).Should().BeTrue();
        site.Has("favicon.ico").Should().BeTrue();
    }

    private static IHtmlDocument Document(SiteTestContext site, string path) =>
        new HtmlParser().ParseDocument(site.Read(path));

    private static string Title(SiteTestContext site, string path) =>
        Document(site, path).QuerySelector("h1")!.TextContent.Trim();

    // The title of a test page is the name of its file.
    private static IEnumerable<string> Listed(SiteTestContext site, string path) =>
        Document(site, path)
            .QuerySelectorAll("main .name a, main .newest h3 a")
            .Select(link => link.TextContent.Trim());

    private static IEnumerable<string?> Neighbours(SiteTestContext site, string page) =>
        Document(site, $"{page}/index.html")
            .QuerySelectorAll("a[rel=prev], a[rel=next]")
            .Select(link => link.GetAttribute("href"));
}
