using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Building;

public sealed class ConflictTests
{
    [Fact]
    public void Two_pages_with_one_address_are_an_error_that_names_both()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Page("riffs/two.md", "slug: one");

        Conflict(site)
            .Should()
            .Be(
                "input/riffs/two.md:3:7: page \"two\" is written to the same place as page \"one\" (input/riffs/one.md:1:1): riffs/one/index.html"
            );
    }

    [Fact]
    public void One_alias_of_two_pages_is_an_error_that_names_both()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "aliases: [/old]").Page("riffs/two.md", "aliases:\n - /old/");

        Conflict(site)
            .Should()
            .Be(
                "input/riffs/two.md:4:4: alias \"/old/\" is written to the same place as alias \"/old\" (input/riffs/one.md:3:11): old/index.html"
            );
    }

    [Fact]
    public void An_alias_over_a_page_is_an_error_at_the_alias()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "aliases: [/riffs/two]").Page("riffs/two.md");

        Conflict(site)
            .Should()
            .StartWith("input/riffs/one.md:3:11: alias \"/riffs/two\" is written to the same place as page \"two\"");
    }

    [Theory]
    [InlineData("/riffs", "list")]
    [InlineData("/index.html", "list")]
    [InlineData("/404.html", "list")]
    [InlineData("/sitemap.xml/x", "the site's own files")]
    [InlineData("/img/pic.txt", "file \"img/pic.txt\"")]
    public void An_alias_over_anything_else_is_an_error(string alias, string other)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", $"aliases: [{alias}]").Write("input/img/pic.txt", "");

        Conflict(site).Should().Contain($"is written to the same place as {other}");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("riffs/one")]
    [InlineData("riffs/one/index.html/deeper.txt")]
    public void A_file_where_the_site_writes_one_is_an_error(string path)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md")
            .Write($"input/{path}", "")
            .Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain($"file \"{path}\"");
    }

    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("404.html")]
    [InlineData("favicon.ico")]
    [InlineData("index.xml")]
    [InlineData("riffs/index.xml")]
    public void A_file_of_the_author_s_replaces_a_generated_one(string path)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Write($"input/{path}", "mine").BuildQuietly();

        site.Read(path).Should().Be("mine");
    }

    [Fact]
    public void A_page_may_name_its_own_address_as_an_alias()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "aliases: [/riffs/one/, /1]").BuildQuietly();

        site.Read("riffs/one/index.html").Should().Contain("<main");
    }

    [Fact]
    public void A_file_next_to_a_page_is_not_a_conflict()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Write("input/riffs/one/data.txt", "x").BuildQuietly();

        site.Read("riffs/one/data.txt").Should().Be("x");
    }

    [Fact]
    public void A_page_where_a_term_s_page_is_is_an_error()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "tags: [x]\nurl: /tags/x/")
            .Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("tags/x/index.html");
    }

    [Fact]
    public void A_home_page_that_is_not_a_list_s_introduction_is_an_error()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Page("index.md");

        site.Errors().Should().ContainSingle().Which.Should().StartWith("input/index.md:");
    }

    [Fact]
    public void Errors_of_all_files_are_reported_in_one_run()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/a.md", "date: nonsense")
            .Write("input/riffs/b.md", "---\ntitle: [\n---\n")
            .Page("riffs/c.md", body: "{{< nope >}} {{< note >}} [x](/nowhere/)")
            .Page(
                "riffs/d.md",
                body: "![x](/img/none.png) [a](#none) [b](/riffs/a/) [c]({{< relref \"/riffs/b.md\" >}})"
            )
            .Page("riffs/e.md", "aliases: [/]")
            .Write("input/riffs/f.md", [0xC3, 0x28])
            .Write("input/_redirects", "nonsense\n");

        var errors = site.Errors();

        errors
            .Select(error => error.Split(':')[0])
            .Distinct()
            .Should()
            .Equal(
                "input/_redirects",
                "input/riffs/a.md",
                "input/riffs/b.md",
                "input/riffs/c.md",
                "input/riffs/d.md",
                "input/riffs/e.md",
                "input/riffs/f.md"
            );
        errors
            .Where(error => error.StartsWith("input/riffs/d.md", StringComparison.Ordinal))
            .Should()
            .HaveCount(2, "pages that could not be read are not missed on top");
        errors.Where(error => error.StartsWith("input/riffs/c.md", StringComparison.Ordinal)).Should().HaveCount(3);
    }

    private static string Conflict(SiteTestContext site) => site.Errors().Should().ContainSingle().Which;
}
