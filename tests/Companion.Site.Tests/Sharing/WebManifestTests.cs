using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Site.Images;
using Xunit;

namespace Companion.Site.Tests.Sharing;

/// <summary>What a phone reads to put a site on its home screen.</summary>
public sealed class WebManifestTests
{
    [Fact]
    public void It_names_the_site_and_is_right_below_a_path()
    {
        using var site = new SiteTestContext("https://riffs.example/show/", "description: About riffs\nlanguage: de\n");
        site.Page("riffs/one.md").BuildQuietly();

        var manifest = JsonNode.Parse(site.Read("manifest.webmanifest"))!;

        Text(manifest, "name").Should().Be("Test Riffs");
        Text(manifest, "short_name").Should().Be("Test Riffs");
        Text(manifest, "description").Should().Be("About riffs");
        Text(manifest, "lang").Should().Be("de");
        Text(manifest, "start_url").Should().Be("./");
        Text(manifest, "scope").Should().Be("./");
        Text(manifest, "display").Should().Be("minimal-ui");
        Text(manifest, "theme_color").Should().Be("#0d2b22");
        Text(manifest, "background_color").Should().MatchRegex("^#[0-9a-f]{6}$");
        site.Read("riffs/one/index.html")
            .Should()
            .Contain("<link rel=\"manifest\" href=\"/show/manifest.webmanifest\">");
    }

    [Fact]
    public void Its_icons_exist_in_the_sizes_that_it_states()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").BuildQuietly();

        var icons = JsonNode.Parse(site.Read("manifest.webmanifest"))!["icons"]!.AsArray();

        icons
            .Select(icon => (Text(icon!, "sizes"), Text(icon!, "purpose")))
            .Should()
            .Equal(("192x192", "any"), ("512x512", "any"), ("512x512", "maskable"));
        foreach (var icon in icons)
        {
            var file = File.ReadAllBytes(Path.Combine(site.Output, Text(icon!, "src")));
            var (width, height) = ImageHeader.ReadSize(file)!.Value;
            Text(icon!, "sizes").Should().Be($"{width}x{height}");
            Text(icon!, "type").Should().Be("image/png");
        }
    }

    [Theory]
    [InlineData("Kettle and Stack", "Kettle")]
    [InlineData("Donaudampfschifffahrt", "Donaudampfschifffahrt")]
    [InlineData("Riffs", "Riffs")]
    public void A_long_name_is_cut_after_a_word(string title, string expected)
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md")
            .Write("input/site.yaml", $"title: {title}\nbaseUrl: https://riffs.example/\n")
            .BuildQuietly();

        Text(JsonNode.Parse(site.Read("manifest.webmanifest"))!, "short_name").Should().Be(expected);
    }

    [Fact]
    public void The_author_s_own_wins()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").Write("input/manifest.webmanifest", "{}").BuildQuietly();

        site.Read("manifest.webmanifest").Should().Be("{}");
    }

    [Fact]
    public void Hosts_that_read_headers_send_its_media_type()
    {
        using var site = new SiteTestContext("https://riffs.example/show/");
        site.Page("riffs/one.md").Write("input/_headers", "/*\n  X-Riff: yes\n").BuildQuietly();

        site.Read("_headers")
            .Should()
            .Contain("/show/manifest.webmanifest\n  Content-Type: application/manifest+json\n");
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
