using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Building;

public sealed class BundleTests
{
    private static readonly byte[] Gif = [.. "GIF89a"u8, 30, 0, 20, 0, 0];

    [Theory]
    [InlineData("riffs/2021-07-19-Go Live", "", "riffs/go-live")]
    [InlineData("riffs/trip", "slug: journey", "riffs/journey")]
    [InlineData("riffs/trip", "url: /a/b/", "a/b")]
    [InlineData("trip", "", "trip")]
    [InlineData("riffs/deep/trip", "", "riffs/deep/trip")]
    public void A_bundle_s_files_go_where_its_page_goes(string folder, string frontMatter, string place)
    {
        using var site = new SiteTestContext();
        site.Page($"{folder}/index.md", frontMatter, "![Pic](pic.gif) [Data](data/a b.csv)".Replace("a b", "a%20b"))
            .Page("riffs/other.md")
            .Write($"input/{folder}/pic.gif", Gif)
            .Write($"input/{folder}/data/a b.csv", "1")
            .BuildQuietly();

        site.Has($"{place}/pic.gif").Should().BeTrue();
        site.Read($"{place}/data/a b.csv").Should().Be("1");
        site.Read($"{place}/index.html")
            .Should()
            .Contain("<img src=\"pic.gif\" alt=\"Pic\" width=\"30\" height=\"20\"");
        site.Outputs().Count(path => path.EndsWith("pic.gif", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void A_bundle_whose_page_is_a_file_has_its_files_next_to_it()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/trip/index.md", "url: /a/trip.html", "![Pic](pic.gif)")
            .Write("input/riffs/trip/pic.gif", Gif)
            .BuildQuietly();

        site.Has("a/trip.html").Should().BeTrue();
        site.Has("a/pic.gif").Should().BeTrue();
    }

    [Fact]
    public void An_unpublished_bundle_s_files_are_not_published()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/trip/index.md", "draft: true")
            .Page("riffs/one.md")
            .Write("input/riffs/trip/pic.gif", Gif)
            .BuildQuietly();

        site.Outputs().Should().NotContain(path => path.EndsWith(".gif", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bundle_at_the_root_is_in_no_section()
    {
        using var site = new SiteTestContext();

        site.Page("about/index.md").BuildQuietly();

        site.Outputs().Should().Contain("about/index.html").And.NotContain("about/index.xml");
    }

    [Theory]
    [InlineData("image: pic.gif", "riffs/trip/index.md", "/riffs/trip/pic.gif")]
    [InlineData("image: /img/pic.gif", "riffs/trip/index.md", "/img/pic.gif")]
    [InlineData("image: img/pic.gif", "riffs/trip/index.md", "/img/pic.gif")]
    [InlineData("image: img/pic.gif", "riffs/one.md", "/img/pic.gif")]
    [InlineData("image: beside.gif", "riffs/one.md", "/riffs/beside.gif")]
    public void A_page_s_picture_is_found_from_the_root_or_next_to_the_page(
        string frontMatter,
        string path,
        string image
    )
    {
        using var site = new SiteTestContext();

        site.Page(path, frontMatter)
            .Page("riffs/index-less.md")
            .Write("input/img/pic.gif", Gif)
            .Write("input/riffs/beside.gif", Gif)
            .Write("input/riffs/trip/pic.gif", Gif)
            .BuildQuietly();

        site.Read(path.Replace("/index.md", "").Replace(".md", "") + "/index.html")
            .Should()
            .Contain($"https://riffs.example{image}");
    }

    [Theory]
    [InlineData("/img/pik.gif", "there is no picture /img/pik.gif")]
    [InlineData("none.gif", "there is no picture /none.gif")]
    [InlineData("../pic.gif", "there is no picture /../pic.gif")]
    public void A_missing_picture_of_a_page_is_an_error(string image, string message)
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", $"image: {image}").Write("input/img/pic.gif", Gif);

        site.Errors().Should().Equal($"input/riffs/one.md:3:8: {message}");
    }

    [Fact]
    public void A_picture_on_another_site_represents_a_page()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "image: https://a.example/pic.gif").BuildQuietly();

        site.Read("riffs/one/index.html").Should().Contain("content=\"https://a.example/pic.gif\"");
    }

    [Fact]
    public void Markdown_beside_a_bundle_s_page_belongs_to_it_and_is_no_page()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one/index.md").Page("riffs/one/notes.md").Page("riffs/one/deep/index.md").BuildQuietly();

        site.Outputs()
            .Where(file => file.StartsWith("riffs/one", StringComparison.Ordinal))
            .Should()
            .Equal("riffs/one/index.html");
    }
}
