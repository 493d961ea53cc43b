using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Building;

public sealed class UnusualNamesTests
{
    [Theory]
    [InlineData("a b.md", "a-b")]
    [InlineData("ünï.md", "ünï")]
    [InlineData("a#b.md", "a#b")]
    [InlineData("a%20b.md", "a20b")]
    [InlineData("what?.md", "what")]
    [InlineData("UPPER.MD", "upper")]
    [InlineData("it's & co.md", "its-co")]
    [InlineData("日本語.md", "日本語")]
    [InlineData("c++.md", "c++")]
    [InlineData("a\\b.md", "ab")]
    [InlineData("a\nb.md", "a-b")]
    [InlineData("-.md", "-")]
    public void A_file_of_any_name_has_a_page_that_can_be_linked_to(string name, string folder)
    {
        using var site = new SiteTestContext();

        site.Page($"My Riffs/{name}").BuildQuietly();

        site.Has($"my-riffs/{folder}/index.html").Should().BeTrue();
        LinksOf(site, "my-riffs/index.html").Should().Contain($"/my-riffs/{folder}/");
    }

    [Theory]
    [InlineData("!!!.md")]
    [InlineData("🎉.md")]
    public void A_name_without_letters_or_digits_is_an_error(string name)
    {
        using var site = new SiteTestContext();

        site.Page($"riffs/{name}")
            .Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("contains nothing to make the page's address from");
        site.Page($"riffs/{name}", "slug: party").BuildQuietly().Has("riffs/party/index.html").Should().BeTrue();
    }

    [Theory]
    [InlineData("slug: '!!!'")]
    [InlineData("slug: '..'")]
    [InlineData("slug: '../../x/..'")]
    public void An_unusable_slug_is_an_error_or_stays_inside(string frontMatter)
    {
        using var site = new SiteTestContext();

        var result = site.Page("riffs/one.md", frontMatter).Build();

        if (result.Succeeded)
        {
            site.Has("riffs/x/index.html").Should().BeTrue();
        }
        else
        {
            result.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("contains nothing");
        }
    }

    [Theory]
    [InlineData("img/a b.txt")]
    [InlineData("img/ünï.txt")]
    [InlineData("img/a#b?c.txt")]
    [InlineData("img/100%.txt")]
    [InlineData("img/a%20b.txt")]
    [InlineData("img/a&b;c,d.txt")]
    public void A_file_of_any_name_is_copied_and_can_be_linked_to(string path)
    {
        using var site = new SiteTestContext();
        var address = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

        site.Write($"input/{path}", "x").Page("riffs/one.md", body: $"[x](/{address})").BuildQuietly();

        site.Read(path).Should().Be("x");
    }

    [Theory]
    [InlineData("a\\b.txt")]
    [InlineData("a\u0007b.txt")]
    public void A_file_with_an_unusable_name_is_an_error(string name)
    {
        using var site = new SiteTestContext();

        site.Write($"input/img/{name}", "x")
            .Page("riffs/one.md")
            .Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("cannot be a file's name");
    }

    [Theory]
    [InlineData("/a b", "a b/index.html", "/a%20b")]
    [InlineData("/UP/Case", "UP/Case/index.html", "/UP/Case")]
    [InlineData("/ünï", "ünï/index.html", "/%C3%BCn%C3%AF")]
    [InlineData("/q?x=1", "q?x=1/index.html", "/q%3Fx=1")]
    [InlineData("/h#x", "h#x/index.html", "/h%23x")]
    [InlineData("/per%20cent", "per%20cent/index.html", "/per%2520cent")]
    [InlineData("/14..", "14../index.html", "/14..")]
    [InlineData("/old.html", "old.html", "/old.html")]
    public void An_old_address_of_any_form_leads_to_its_page(string alias, string file, string rule)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", $"aliases: [\"{alias}\"]").BuildQuietly();

        site.Read(file).Should().Contain("url=https://riffs.example/riffs/one/");
        site.Read("_redirects").Should().Contain($"{rule} /riffs/one/ 301!");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("/../..")]
    [InlineData("/a\\b")]
    [InlineData("/a\\u0000b")]
    public void An_invalid_alias_is_an_error_at_its_position(string alias)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", $"aliases:\n - /fine\n - \"{alias.Replace("\\b", "\\\\b")}\"")
            .Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("input/riffs/one.md:5:4: ");
    }

    [Fact]
    public void A_very_long_alias_is_an_error()
    {
        using var site = new SiteTestContext();

        site.Page(
                "riffs/one.md",
                $"aliases: [/{new string('x', 300)}, /{string.Join('/', Enumerable.Repeat("ab", 2000))}]"
            )
            .Errors()
            .Should()
            .HaveCount(2);
    }

    [Fact]
    public void A_name_of_more_bytes_than_file_systems_take_is_an_error()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", $"slug: {new string('日', 100)}").Errors().Should().ContainSingle();
    }

    [Fact]
    public void Files_that_differ_only_in_case_are_two_files()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "slug: first")
            .Page("riffs/ONE.md", "slug: second")
            .Page("riffs/links.md", body: "[a]({{< relref \"/riffs/one.md\" >}}) [b]({{< relref \"/riffs/ONE.md\" >}})")
            .BuildQuietly();

        LinksOf(site, "riffs/links/index.html").Should().Contain("/riffs/first/").And.Contain("/riffs/second/");
    }

    private static IEnumerable<string> LinksOf(SiteTestContext site, string path) =>
        new HtmlParser()
            .ParseDocument(site.Read(path))
            .QuerySelectorAll("main a[href]")
            .Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!));
}
