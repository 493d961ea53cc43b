using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Templates;

/// <summary>What an author adds to every page: partials and a style sheet.</summary>
public sealed class OwnPartsTests : IDisposable
{
    private readonly SiteTestContext _site = new();

    public OwnPartsTests() => _site.Page("riffs/one.md", "title: One", "Words.");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_head_and_the_footer_are_added_to_the_themes()
    {
        _site
            .Write("layouts/partials/head.html", "<meta name=\"x\" content=\"{{ page.title }}\">")
            .Write(
                "layouts/partials/footer.html",
                "<p>{{ \"*Made* with care\" | markdownify }} {{ page.reading_minutes }}</p>"
            );

        var page = _site.BuildQuietly().Read("riffs/one/index.html");

        page.Should().MatchRegex("<title>(.|\n)*<meta name=\"x\" content=\"One\">\n*</head>");
        page.Should().MatchRegex("RSS(.|\n)*<p><em>Made</em> with care 1</p>\n*</footer>");
        _site.Read("index.html").Should().Contain("content=\"Test Riffs\">");
    }

    [Fact]
    public void The_header_replaces_the_themes()
    {
        _site.Write("layouts/partials/header.html", "<header><a href=\"{{ \"/\" | relurl }}\">Home</a></header>");

        var page = _site.BuildQuietly().Read("riffs/one/index.html");

        page.Should().Contain("<header><a href=\"/\">Home</a></header>").And.NotContain("class=\"brand\"");
        page.Should().Contain("class=\"skip\"");
    }

    [Fact]
    public void The_style_sheet_comes_last_and_has_a_hash_in_its_name()
    {
        _site.Write("custom.css", "/* mine */\n.prose  {\n  color: red;\n}\n");

        var page = _site.BuildQuietly().Read("riffs/one/index.html");

        page.Should().MatchRegex("assets/riffs\\.[0-9a-f]+\\.css\">(.|\n)*assets/custom\\.[0-9a-f]{10}\\.css\">");
        var file = Directory
            .GetFiles(Path.Combine(_site.Output, "assets"), "custom.*.css")
            .Should()
            .ContainSingle()
            .Which;
        File.ReadAllText(file).Should().Be(".prose{color:#f00}");
    }

    [Fact]
    public void A_style_sheet_with_unknown_syntax_is_published_as_it_is()
    {
        _site.Write("custom.css", ".a { --x: { } ; color: red }\n");

        _site.BuildQuietly();

        var file = Directory
            .GetFiles(Path.Combine(_site.Output, "assets"), "custom.*.css")
            .Should()
            .ContainSingle()
            .Which;
        File.ReadAllText(file).Should().Be(".a { --x: { } ; color: red }\n");
    }
}
