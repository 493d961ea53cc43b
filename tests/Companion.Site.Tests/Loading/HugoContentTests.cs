using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Loading;

/// <summary>What Hugo takes for content and what it does not, and how lists hand front matter down.</summary>
public sealed class HugoContentTests
{
    [Theory]
    [InlineData("riffs/one.markdown")]
    [InlineData("riffs/one.mdown")]
    [InlineData("riffs/one.html")]
    [InlineData("riffs/one.htm")]
    public void Content_has_one_of_these_extensions(string path)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/other.md")
            .Page(path, "title: One", "<p id=\"x\">*Text* {{< ref \"other.md\" >}}</p>")
            .BuildQuietly();

        var page = site.Read("riffs/one/index.html");
        page.Should().Contain("https://riffs.example/riffs/other/").And.Contain("<p id=\"x\">*Text* ");
        site.Has(path).Should().BeFalse();
    }

    [Fact]
    public void Html_is_not_read_as_Markdown()
    {
        using var site = new SiteTestContext();
        const string Body = "    <b>1</b>\n\n*a* [b](/riffs/one/) <a href=\"/nowhere/\">c</a> <h2 id=\"d\">D</h2>";

        site.Page("riffs/one.html", "title: One", Body).Page("riffs/two.md", body: "[D](/riffs/one/#d)");

        site.Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("input/riffs/one.html:6:")
            .And.Contain("/nowhere/");
        site.Page("riffs/one.html", "title: One", Body.Replace("/nowhere/", "/", StringComparison.Ordinal))
            .BuildQuietly();
        site.Read("riffs/one/index.html").Should().Contain("    <b>1</b>\n\n*a* [b](/riffs/one/) <a href=\"/\">c</a>");
    }

    [Fact]
    public void Html_without_front_matter_is_copied()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Write("input/riffs/raw.html", "\n<p>Raw</p>").BuildQuietly();

        site.Read("riffs/raw.html").Should().Be("\n<p>Raw</p>");
    }

    [Fact]
    public void Files_in_static_are_copied_whatever_their_names()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", body: "[Cover](/img/_cover.txt) [Security](/.well-known/security.txt)")
            .Write("static/img/_cover.txt", "c")
            .Write("static/.well-known/security.txt", "s")
            .Write("static/_headers", "/*\n  X-A: b\n")
            .Write("static/.DS_Store", "x")
            .Write("input/riffs/_private.txt", "p")
            .BuildQuietly();

        site.Outputs()
            .Should()
            .Contain(["img/_cover.txt", ".well-known/security.txt", "_headers", "riffs/_private.txt"])
            .And.NotContain(".DS_Store");
    }

    [Fact]
    public void A_link_to_what_the_author_s_own_redirects_serve_is_right()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", body: "[Shop](/shop/hats) [Old](/old)")
            .Write("input/_redirects", "/shop/* https://shop.example/:splat 302\n")
            .Write("static/_redirects", "/old /riffs/one/ 301\n")
            .BuildQuietly();

        site.Read("_redirects")
            .Should()
            .Contain("/shop/* https://shop.example/:splat 302")
            .And.Contain("/old /riffs/one/ 301");
    }

    [Theory]
    [InlineData("headless: true")]
    [InlineData("build: { render: never, list: never }")]
    [InlineData("_build: { render: false }")]
    public void A_page_may_be_made_of_its_files_only(string frontMatter)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md")
            .Page("riffs/two/index.md", frontMatter)
            .Write("input/riffs/two/a.txt", "a")
            .BuildQuietly();

        site.Has("riffs/two/index.html").Should().BeFalse();
        site.Has("riffs/two/a.txt").Should().BeTrue();
        site.Read("riffs/index.html").Should().NotContain("/riffs/two/");
    }

    [Fact]
    public void A_page_may_be_left_out_of_lists()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "build: { list: never }\ndate: 2020-01-01\ntags: [T]")
            .Page("riffs/two.md")
            .BuildQuietly();

        site.Has("riffs/one/index.html").Should().BeTrue();
        site.Read("riffs/index.html").Should().NotContain("/riffs/one/");
        site.Read("index.xml").Should().NotContain("/riffs/one/");
        site.Has("tags/t/index.html").Should().BeFalse();
    }

    [Fact]
    public void A_list_hands_front_matter_down()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md")
            .Page("drafts/_index.md", "cascade: { draft: true }")
            .Page("drafts/two.md")
            .Page("drafts/three.md", "draft: false")
            .Page(
                "docs/_index.md",
                "cascade:\n  - { _target: { path: /docs/old/** }, tags: [old], description: Old. }\n  - { tags: [new] }"
            )
            .Page("docs/old/a.md")
            .Page("docs/b.md")
            .Page("docs/c.md", "tags: [own]")
            .BuildQuietly();

        site.Has("drafts/two/index.html").Should().BeFalse();
        site.Has("drafts/three/index.html").Should().BeTrue();
        site.Read("docs/old/a/index.html").Should().Contain("/tags/old/").And.Contain("content=\"Old.\"");
        site.Read("docs/b/index.html").Should().Contain("/tags/new/");
        site.Read("docs/c/index.html").Should().Contain("/tags/own/").And.NotContain("/tags/new/");
    }

    [Fact]
    public void A_pattern_of_addresses_is_checked()
    {
        using var site = new SiteTestContext(settings: "permalinks: { rifs: /:slug/, riffs: /:year/:slugg/ }\n");

        site.Page("riffs/one.md", "date: 2020-01-01");

        site.Errors().Should().Equal("input/site.yaml:3:37: :slugg is not a part of an address");
        site.Warnings().Should().Equal("input/site.yaml:3:15: there is no section \"rifs\"");
    }

    [Fact]
    public void A_date_in_a_name_may_come_first()
    {
        using var site = new SiteTestContext(settings: "fileNameDates: first\n");

        site.Page("riffs/2020-01-01-short.md", "date: 2021-01-01\ntitle: A long title")
            .Page("riffs/two.md")
            .BuildQuietly();

        site.Read("riffs/short/index.html").Should().Contain("datetime=\"2020-01-01\"");
    }
}
