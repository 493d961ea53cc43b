using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Building;

/// <summary>Sites in several languages, as Hugo makes them.</summary>
public sealed class LanguageTests
{
    private const string Two = """
        language: en
        languages:
          en: { weight: 1 }
          es: { weight: 2, title: Las Pruebas, params: { greeting: Hola } }

        """;

    [Fact]
    public void A_language_s_pages_are_below_its_code()
    {
        using var site = new SiteTestContext(settings: Two);
        site.Page("riffs/one.md", "date: 2020-01-01\ntags: [T]\naliases: [/1]")
            .Page("riffs/one.es.md", "date: 2020-01-01\ntags: [T]\naliases: [/uno, rel]\ntitle: Uno")
            .Page("riffs/solo.es.md", "url: /especial/")
            .Page("riffs/otro.es.md", "url: otro-sitio/")
            .BuildQuietly();

        site.Outputs()
            .Should()
            .Equal(
                "1/index.html",
                "404.html",
                "_redirects",
                "atom.xml",
                "en/index.html",
                "en/sitemap.xml",
                "es/atom.xml",
                "es/feed.json",
                "es/index.html",
                "es/index.xml",
                "es/otro-sitio/index.html",
                "es/riffs/atom.xml",
                "es/riffs/feed.json",
                "es/riffs/index.html",
                "es/riffs/index.xml",
                "es/riffs/one/index.html",
                "es/riffs/rel/index.html",
                "es/sitemap.xml",
                "es/tags/index.html",
                "es/tags/index.xml",
                "es/tags/t/index.html",
                "es/tags/t/index.xml",
                "especial/index.html",
                "feed.json",
                "index.html",
                "index.xml",
                "riffs/atom.xml",
                "riffs/feed.json",
                "riffs/index.html",
                "riffs/index.xml",
                "riffs/one/index.html",
                "robots.txt",
                "sitemap.xml",
                "tags/index.html",
                "tags/index.xml",
                "tags/t/index.html",
                "tags/t/index.xml",
                "uno/index.html"
            );
    }

    [Fact]
    public void A_page_names_its_translations()
    {
        using var site = new SiteTestContext(settings: Two);
        site.Page("riffs/one.md").Page("riffs/one.es.md", "title: Uno").Page("riffs/two.md").BuildQuietly();

        var page = new HtmlParser().ParseDocument(site.Read("es/riffs/one/index.html"));

        page.DocumentElement.GetAttribute("lang").Should().Be("es");
        page.QuerySelectorAll("link[hreflang]")
            .Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")
            .Should()
            .Equal("en https://riffs.example/riffs/one/", "es https://riffs.example/es/riffs/one/");
        page.QuerySelector(".languages a")!.GetAttribute("href").Should().Be("/riffs/one/");
        page.QuerySelector(".brand")!.TextContent.Should().Contain("Las Pruebas");
        site.Read("riffs/two/index.html").Should().NotContain("rel=\"alternate\" hreflang");
        site.Read("riffs/two/index.html").Should().Contain("href=\"/es/\" lang=\"es\"");
        site.Read("es/index.xml").Should().Contain("<language>es</language>");
        site.Read("es/sitemap.xml").Should().Contain("hreflang=\"en\" href=\"https://riffs.example/riffs/one/\"");
        site.Read("sitemap.xml").Should().Contain("<loc>https://riffs.example/es/sitemap.xml</loc>");
    }

    [Fact]
    public void A_folder_may_belong_to_a_language()
    {
        using var site = new SiteTestContext(
            settings: "language: de\nlanguages:\n  de: { folder: german }\n  en: { folder: english }\n"
        );

        site.Page("german/riffs/one.md", body: "[Zwei]({{< ref \"two.md\" >}})")
            .Page("german/riffs/two.md")
            .Page("english/riffs/one/index.md", body: "[Two]({{< ref \"/riffs/two.md\" >}}) ![A picture](a.txt)")
            .Page("english/riffs/two.md")
            .Write("input/english/riffs/one/a.txt", "a")
            .BuildQuietly();

        site.Read("riffs/one/index.html").Should().Contain("href=\"https://riffs.example/riffs/two/\"");
        site.Read("en/riffs/one/index.html").Should().Contain("href=\"https://riffs.example/en/riffs/two/\"");
        site.Has("en/riffs/one/a.txt").Should().BeTrue();
    }

    [Fact]
    public void A_site_s_own_language_may_have_a_folder_too()
    {
        using var site = new SiteTestContext(settings: Two + "defaultLanguageInSubfolder: true\n");

        site.Page("riffs/one.md").BuildQuietly();

        site.Has("en/riffs/one/index.html").Should().BeTrue();
        site.Read("index.html").Should().Contain("url=https://riffs.example/en/");
    }

    [Fact]
    public void Files_of_a_bundle_go_to_each_of_its_languages()
    {
        using var site = new SiteTestContext(settings: Two);

        site.Page("riffs/one/index.md", body: "![A picture](a.gif)")
            .Page("riffs/one/index.es.md", body: "![Una imagen](a.gif)")
            .Write("input/riffs/one/a.gif", "GIF89a")
            .BuildQuietly();

        site.Has("riffs/one/a.gif").Should().BeTrue();
        site.Has("es/riffs/one/a.gif").Should().BeTrue();
    }

    [Fact]
    public void What_cannot_be_a_language_is_an_error()
    {
        using var site = new SiteTestContext(settings: "language: deutsch!\nlanguages:\n  en: { name: English }\n");

        site.Page("riffs/one.md")
            .Errors()
            .Should()
            .Equal(
                "input/site.yaml:3:11: 'deutsch!' is not the code of a language",
                "input/site.yaml:3:11: the site's own language 'deutsch!' is not one of its languages"
            );
    }
}
