using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Links;

public sealed class LinkCheckTests
{
    private static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0];

    [Theory]
    [InlineData("[x](/riffs/other/)")]
    [InlineData("[x](/riffs/other)")]
    [InlineData("[x](/riffs/other/index.html)")]
    [InlineData("[x](../other/)")]
    [InlineData("[x](../../about/)")]
    [InlineData("[x](../../../../about/)")]
    [InlineData("[x](/)")]
    [InlineData("[x](?q=1)")]
    [InlineData("[x](#here)")]
    [InlineData("[x](#top)")]
    [InlineData("[x](/riffs/other/?q=1#sub-heading)")]
    [InlineData("[x](/riffs/other/index.html#sub-heading)")]
    [InlineData("[x](/riffs/other/#ünï)")]
    [InlineData("[x](/riffs/other/#%C3%BCn%C3%AF)")]
    [InlineData("[x](/riffs/other/#raw-id)")]
    [InlineData("[x](/riffs/other/#old-anchor)")]
    [InlineData("[x](/riffs/other/#in-a-note)")]
    [InlineData("[x](/riffs/other/#fn:1)")]
    [InlineData("[x](/riffs/other/#:~:text=Sub)")]
    [InlineData("[x](https://riffs.example/riffs/other/)")]
    [InlineData("[x](HTTPS://RIFFS.EXAMPLE/about/)")]
    [InlineData("[x](//riffs.example/about/)")]
    [InlineData("[x](/old)")]
    [InlineData("[x](/old/)")]
    [InlineData("[x](/old.html)")]
    [InlineData("[x](/tags/c%23/)")]
    [InlineData("[x](/riffs/index.xml)")]
    [InlineData("[x](/sitemap.xml)")]
    [InlineData("[x](/404.html)")]
    [InlineData("[x](/img/a%20b.gif)")]
    [InlineData("![x](/img/a%20b.gif)")]
    [InlineData("![x](/img/a%20b.gif?v=1)")]
    [InlineData("![x](../../img/a%20b.gif)")]
    [InlineData("![x](data:image/gif;base64,R0lGODlhAQABAAAAACw=)")]
    [InlineData("<a href=\"/riffs/other/#sub-heading\">x</a>")]
    [InlineData("<a href='{{< relref \"/about.md\" >}}'>x</a>")]
    [InlineData("<div>\n<iframe src=\"/about/\"></iframe>\n</div>")]
    [InlineData("<img src=\"/img/a%20b.gif\" alt=\"\">")]
    [InlineData("<video poster=\"/img/a%20b.gif\"></video>")]
    [InlineData("<a name=\"mine\"></a> [x](#mine)")]
    [InlineData("[x][ref]\n\n[ref]: /about/")]
    [InlineData("[x](mailto:a@b.example) [y](tel:+1) [z](ftp://h.example/) [j](javascript:void) <me@a.example>")]
    [InlineData("[x](https://elsewhere.example/nowhere)")]
    [InlineData("https://elsewhere.example/nowhere <https://elsewhere.example/nowhere>")]
    [InlineData(
        "{{< note >}}[x](/about/) [y]({{< relref \"/about.md\" >}}) [z](#in-note)\n\n## In note\n{{< /note >}}"
    )]
    [InlineData("{{< figure src=\"/img/a%20b.gif\" alt=\"\" link=\"/about/\" >}}")]
    [InlineData("[x]({{< relref \"other.md\" >}}#sub-heading)")]
    [InlineData("`[x](/nowhere/)` <!-- <a href=\"/nowhere/\"> -->")]
    public void A_link_that_leads_somewhere_is_fine(string body)
    {
        using var site = Site(body + "\n\n## Here");

        site.BuildQuietly();
    }

    [Theory]
    [InlineData("[x](/riffs/othr/)", 5, "there is no page /riffs/othr/")]
    [InlineData("[x](/riffs/other/x)", 5, "there is no page /riffs/other/x")]
    [InlineData("[x](nowhere/)", 5, "there is no page /riffs/page/nowhere/")]
    [InlineData("[x](../../../nowhere)", 5, "there is no page /nowhere")]
    [InlineData("[x](/About/)", 5, "there is no page /About/")]
    [InlineData("[x](/riffs/other/#nothing)", 5, "/riffs/other/ has no heading or id \"nothing\"")]
    [InlineData("[x](/riffs/other/#Sub-Heading)", 5, "/riffs/other/ has no heading or id \"Sub-Heading\"")]
    [InlineData("[x](#nothing)", 5, "/riffs/page/ has no heading or id \"nothing\"")]
    [InlineData("[x](https://riffs.example/nowhere)", 5, "there is no page /nowhere")]
    [InlineData("<https://riffs.example/nowhere>", 2, "there is no page /nowhere")]
    [InlineData("see https://riffs.example/nowhere", 5, "there is no page /nowhere")]
    [InlineData("[x](/a//b/)", 5, "there is no page /a//b/")]
    [InlineData("[x](/%00/%2e%2e%2f)", 5, "there is no page")]
    [InlineData("![x](/img/none.gif)", 6, "there is no file /img/none.gif")]
    [InlineData("![x](/about/)", 6, "there is no file /about/")]
    [InlineData("<a href=\"/nowhere/\">x</a>", 10, "there is no page /nowhere/")]
    [InlineData("a <b>b</b> <a title=\"y\" href='/nowhere/?a=b&amp;c=d'>x</a>", 31, "there is no page /nowhere/")]
    [InlineData("<img src=\"/img/none.gif\" alt=\"\">", 11, "there is no file /img/none.gif")]
    [InlineData("<iframe src=\"/nowhere/\"></iframe>", 14, "there is no page /nowhere/")]
    [InlineData("{{< note >}}[x](/nowhere/){{< /note >}}", 17, "there is no page /nowhere/")]
    [InlineData("{{< figure src=\"/img/none.gif\" alt=\"\" >}}", 17, "there is no file /img/none.gif")]
    [InlineData("{{< extlink \"https://riffs.example/nowhere/\" \"x\" >}}", 14, "there is no page /nowhere/")]
    [InlineData("[x]({{< relref \"other.md#nothing\" >}})", 5, "/riffs/other/ has no heading or id \"nothing\"")]
    public void A_link_that_leads_nowhere_is_an_error_at_its_address(string body, int column, string message)
    {
        using var site = Site(body);

        site.Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"input/riffs/page.md:4:{column}: ")
            .And.Contain(message);
    }

    [Fact]
    public void A_reference_s_address_is_reported_where_it_is_defined()
    {
        using var site = Site("[ref]: /nowhere/\n\n[x][ref]");

        site.Errors().Should().Equal("input/riffs/page.md:4:8: there is no page /nowhere/");
    }

    [Fact]
    public void A_link_in_a_block_of_HTML_is_reported_on_its_own_line()
    {
        using var site = Site("<div>\n  <a href=\"/about/\">a</a>\n  <a href=\"/nowhere/\">b</a>\n</div>");

        site.Errors().Should().Equal("input/riffs/page.md:6:12: there is no page /nowhere/");
    }

    [Fact]
    public void A_link_in_an_introduction_is_checked()
    {
        using var site = Site("x");

        site.Page("riffs/_index.md", body: "[x](/nowhere/)")
            .Errors()
            .Should()
            .Equal("input/riffs/_index.md:4:5: there is no page /nowhere/");
    }

    [Fact]
    public void The_nearest_address_is_suggested()
    {
        using var site = Site("[a](/riffs/othr/) [b](/riffs/other/#sub-headin) ![c](/img/ab.gif)");

        site.Build()
            .Diagnostics.Select(diagnostic => diagnostic.Advice)
            .Should()
            .Equal("did you mean /riffs/other/?", "did you mean #sub-heading?", "did you mean /img/a b.gif?");
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_published_says_so()
    {
        using var site = Site("[x](/riffs/draft/)");

        site.Page("riffs/draft.md", "draft: true");

        site.Build()
            .Diagnostics.Should()
            .ContainSingle()
            .Which.Advice.Should()
            .Contain("input/riffs/draft.md is not published");
    }

    [Theory]
    [InlineData("[x](/about/)", null)]
    [InlineData("[x](/)", null)]
    [InlineData("[x](https://host.example/sub)", null)]
    [InlineData("[x](https://host.example/sub/about/)", null)]
    [InlineData("[x](https://host.example/other/)", null)]
    [InlineData("![x](/img/a%20b.gif)", null)]
    [InlineData("<a href=\"/sub/about/\">x</a>", null)]
    [InlineData("<a href=\"/about/\">x</a>", "\"/about/\" leads out of the site, which is below /sub/")]
    [InlineData("[x](/sub/about/)", "there is no page /sub/about/")]
    [InlineData("[x](https://host.example/sub/nowhere/)", "there is no page /nowhere/")]
    public void Links_are_checked_below_the_base_path(string body, string? message)
    {
        using var site = Site(body, "https://host.example/sub/");

        site.Errors().Select(error => error.Split(": ", 2)[1]).Should().Equal(message is null ? [] : [message]);
    }

    private static SiteTestContext Site(string body, string baseUrl = "https://riffs.example/") =>
        new SiteTestContext(baseUrl)
            .Page("riffs/page.md", body: body)
            .Page(
                "riffs/other.md",
                "tags: ['C#']\naliases: [/old, /old.html]",
                "## Sub-heading\n\n## Ünï\n\n<p id=\"raw-id\"></p>\n<a name=\"old-anchor\"></a>\n\n{{< note >}}\n## In a note\n{{< /note >}}\n\nNote[^1].\n\n[^1]: x"
            )
            .Page("about.md")
            .Write("input/img/a b.gif", Gif);
}
