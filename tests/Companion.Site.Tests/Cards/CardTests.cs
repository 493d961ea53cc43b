using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Site.Building;
using Companion.Site.Images;
using Companion.Site.Tests.Podcasts;
using Companion.Sources;
using SkiaSharp;
using Xunit;

namespace Companion.Site.Tests.Cards;

/// <summary>The cards of a site: which pages have one, and when one is drawn again.</summary>
public sealed class CardTests
{
    private const string Settings = "cards: true\n";

    private static readonly HashSet<string> NothingInView = [];

    [Fact]
    public void A_page_without_a_picture_has_a_card_of_1200_by_630_pixels()
    {
        using var site = new SiteTestContext("https://riffs.example/show/", Settings);
        site.Page("riffs/one.md", "title: Episode 1 - Größe\ndate: 2024-02-03").BuildQuietly();

        ImageHeader
            .ReadSize(File.ReadAllBytes(Path.Combine(site.Output, "riffs/one/card.png")))
            .Should()
            .Be((1200, 630));
        var page = site.Read("riffs/one/index.html");
        page.Should()
            .Contain("property=\"og:image\" content=\"https://riffs.example/show/riffs/one/card.png\"")
            .And.Contain("property=\"og:image:width\" content=\"1200\"")
            .And.Contain("property=\"og:image:height\" content=\"630\"")
            .And.Contain("property=\"og:image:alt\" content=\"Episode 1 - Gr&#xF6;&#xDF;e &#xB7; Test Riffs\"")
            .And.Contain("name=\"twitter:card\" content=\"summary_large_image\"");
        Data(page)["image"]!.GetValue<string>().Should().Be("https://riffs.example/show/riffs/one/card.png");
    }

    [Fact]
    public void A_card_is_what_Skia_reads_back_with_the_colours_of_the_theme()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md").BuildQuietly();

        using var picture = SKBitmap.Decode(Path.Combine(site.Output, "riffs/one/card.png"));

        picture.GetPixel(5, 5).Should().Be(SKColor.Parse("#0d2b22"));
        picture.GetPixel(600, 590).Should().Be(SKColor.Parse("#82753f"));
        picture.Pixels.Should().Contain(SKColor.Parse("#f4ecdb")).And.Contain(SKColor.Parse("#f4a63a"));
    }

    [Fact]
    public void Without_the_setting_there_are_none()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").BuildQuietly();

        site.Has("riffs/one/card.png").Should().BeFalse();
        site.Read("riffs/one/index.html").Should().NotContain("og:image").And.Contain("content=\"summary\"");
    }

    [Fact]
    public void A_setting_that_is_neither_true_nor_false_is_an_error()
    {
        using var site = new SiteTestContext(settings: "cards: always\n");

        site.Page("riffs/one.md").Errors().Should().ContainSingle().Which.Should().StartWith("input/site.yaml:3:8");
    }

    [Theory]
    [InlineData("image: /own.png", "https://riffs.example/own.png")]
    [InlineData("images: [/own.png]", "https://riffs.example/own.png")]
    [InlineData("image: https://pictures.example/a.png", "https://pictures.example/a.png")]
    public void The_page_s_own_picture_wins(string frontMatter, string expected)
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Write("input/own.png", ShowContext.Png(800, 400)).Page("riffs/one.md", frontMatter).BuildQuietly();

        site.Has("riffs/one/card.png").Should().BeFalse();
        site.Read("riffs/one/index.html")
            .Should()
            .Contain($"property=\"og:image\" content=\"{expected}\"")
            .And.NotContain("card.png");
    }

    [Fact]
    public void A_card_of_the_author_s_is_used()
    {
        using var site = new SiteTestContext(settings: Settings);
        var own = ShowContext.Png(800, 400);
        site.Write("input/riffs/one/card.png", own).Page("riffs/one/index.md").BuildQuietly();

        File.ReadAllBytes(Path.Combine(site.Output, "riffs/one/card.png")).Should().Equal(own);
        site.Read("riffs/one/index.html").Should().Contain("riffs/one/card.png").And.Contain("content=\"800\"");
    }

    [Fact]
    public void A_title_in_letters_that_no_font_has_gets_no_card()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md", "title: 漢字の歴史").Page("riffs/two.md", "title: Ελλάδα и Привет").BuildQuietly();

        site.Has("riffs/one/card.png").Should().BeFalse();
        site.Has("riffs/two/card.png").Should().BeTrue();
    }

    [Fact]
    public void On_a_machine_that_cannot_draw_a_build_warns_once_and_no_page_names_a_card()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md").Page("riffs/two.md");

        var result = site.Build(options => options with { DrawingLibrary = "no-such-library" });

        result.Succeeded.Should().BeTrue();
        var warning = result.Diagnostics.Should().ContainSingle().Which;
        warning.Severity.Should().Be(Severity.Warning);
        warning.Message.Should().StartWith("no cards are drawn");
        site.Read("riffs/one/index.html").Should().NotContain("og:image");

        site.BuildQuietly();
        site.Read("riffs/one/index.html").Should().Contain("og:image");
    }

    [Fact]
    public void Artwork_that_cannot_be_read_is_left_out()
    {
        using var show = new ShowContext(ShowContext.Settings + Settings);
        show.Site.BuildQuietly();

        // The header alone is a picture to the rules of directories, and none to Skia.
        ArtworkOf(show.Site).Should().Be(SKColor.Parse("#0d2b22"));
    }

    [Fact]
    public void Only_a_card_that_says_something_else_is_drawn_again()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md", "title: One").Page("riffs/two.md", "title: Two");
        Build(site);
        var before = Times(site);

        site.Page("riffs/one.md", "title: Uno").Page("riffs/two.md", "title: Two", "Other text.");
        Build(site);

        Times(site)["riffs/one/card.png"].Should().NotBe(before["riffs/one/card.png"], "its title has changed");
        Times(site)["riffs/two/card.png"].Should().Be(before["riffs/two/card.png"], "what it says has not");
    }

    [Fact]
    public void Settings_that_a_card_does_not_show_draw_none_again()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md");
        Build(site);
        var before = Times(site);

        site.Write("input/site.yaml", $"title: Test Riffs\nbaseUrl: https://riffs.example/\n{Settings}paginate: 3\n");
        Build(site);

        Times(site).Should().Equal(before);
    }

    [Fact]
    public void A_page_that_moves_or_goes_takes_its_card_along()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md").Page("riffs/two.md");
        Build(site);

        site.Page("riffs/one.md", "slug: uno");
        File.Delete(site.PathOf("input/riffs/two.md"));
        Build(site);

        site.Outputs().Where(file => file.EndsWith("card.png")).Should().Equal("riffs/uno/card.png");
    }

    [Fact]
    public void The_artwork_of_the_show_is_on_its_cards_and_a_new_one_draws_them_again()
    {
        using var show = new ShowContext(ShowContext.Settings + Settings);
        var site = show.Site;
        site.Write("input/img/artwork.png", Picture(SKColors.Red));
        Build(site);
        ArtworkOf(site).Should().Be(SKColors.Red);

        site.Write("input/img/artwork.png", Picture(SKColors.Blue));
        Build(site);

        ArtworkOf(site).Should().Be(SKColors.Blue);
    }

    [Fact]
    public void A_preview_shows_the_pages_first_and_draws_with_the_next_update()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md");
        var session = new SiteBuilder().Start(site.Options with { DrawsCards = false });

        session.Build().Succeeded.Should().BeTrue();
        session.LacksCards.Should().BeTrue();
        site.Has("riffs/one/card.png").Should().BeFalse();
        var changed = new List<string>();
        session.Update(null, NothingInView, changed.Add).Succeeded.Should().BeTrue();

        session.LacksCards.Should().BeFalse();
        changed.Should().Equal("riffs/one/card.png");
        site.Has("riffs/one/card.png").Should().BeTrue();
    }

    [Fact]
    public void Equal_cards_are_equal_bytes()
    {
        using var site = new SiteTestContext(settings: Settings);
        site.Page("riffs/one.md", "title: Same").Page("riffs/two.md", "title: Same").BuildQuietly();

        Bytes(site, "riffs/one/card.png").Should().Equal(Bytes(site, "riffs/two/card.png"));
    }

    private static void Build(SiteTestContext site) =>
        site.BuildQuietly(options => options with { Cache = site.PathOf(".cache") });

    private static byte[] Bytes(SiteTestContext site, string file) =>
        File.ReadAllBytes(Path.Combine(site.Output, file));

    // When each card was written: one that is kept is not written again.
    private static Dictionary<string, DateTime> Times(SiteTestContext site) =>
        site.Outputs()
            .Where(file => file.EndsWith("card.png", StringComparison.Ordinal))
            .ToDictionary(file => file, file => File.GetLastWriteTimeUtc(Path.Combine(site.Output, file)));

    private static SKColor ArtworkOf(SiteTestContext site)
    {
        using var card = SKBitmap.Decode(Path.Combine(site.Output, "episodes/1/card.png"));
        return card.GetPixel(940, 260);
    }

    private static byte[] Picture(SKColor color)
    {
        using var bitmap = new SKBitmap(1400, 1400);
        bitmap.Erase(color);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    private static JsonNode Data(string page)
    {
        const string Start = "<script type=\"application/ld+json\">";
        var at = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var data = JsonNode.Parse(page[at..page.IndexOf("</script>", at, StringComparison.Ordinal)])!;
        return data["@graph"]?[0] ?? data;
    }
}
