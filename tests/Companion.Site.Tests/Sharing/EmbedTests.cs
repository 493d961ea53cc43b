using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Site.Tests.Podcasts;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Sharing;

/// <summary>The player that other sites show in a frame, and what they read of it.</summary>
public sealed class EmbedTests
{
    private const string Page = "https://kettle.example/episodes/1/";

    [Fact]
    public void An_episode_has_a_small_page_with_its_player()
    {
        using var show = new ShowContext();
        show.Site.BuildQuietly();

        var page = show.Site.Read("episodes/1/embed/index.html");

        page.Should()
            .Contain("<meta name=\"robots\" content=\"noindex\">")
            .And.Contain($"<link rel=\"canonical\" href=\"{Page}\">")
            .And.Contain("src=\"https://media.example/1.mp3\"")
            .And.Contain($"<a href=\"{Page}\" target=\"_blank\" rel=\"noopener\">Boiling Point</a>")
            .And.Contain("src=\"/img/artwork.png\"")
            .And.NotContain("class=\"site\"");
    }

    [Fact]
    public void It_is_in_no_list_feed_or_sitemap()
    {
        using var show = new ShowContext(ShowContext.Settings + "search: true\n");
        show.Site.BuildQuietly();

        foreach (
            var file in show
                .Site.Outputs()
                .Where(file => Path.GetExtension(file) is ".xml" or ".html" or ".json" && !file.EndsWith("oembed.json"))
        )
        {
            show.Site.Read(file).Should().NotContain("/embed/", "of {0}", file);
        }
    }

    [Fact]
    public void Its_description_is_that_of_oEmbed()
    {
        using var show = new ShowContext(ShowContext.Settings + "cards: true\n");
        show.Site.BuildQuietly();

        var description = JsonNode.Parse(show.Site.Read("episodes/1/oembed.json"))!;

        Text(description, "version").Should().Be("1.0");
        Text(description, "type").Should().Be("rich");
        Text(description, "title").Should().Be("Boiling Point");
        Text(description, "author_name").Should().Be("Ada Kettle");
        Text(description, "provider_name").Should().Be("Kettle and Stack");
        Text(description, "provider_url").Should().Be("https://kettle.example/");
        description["width"]!.GetValue<int>().Should().BePositive();
        description["height"]!.GetValue<int>().Should().Be(180);
        Text(description, "html")
            .Should()
            .StartWith($"<iframe src=\"{Page}embed/\"")
            .And.Contain("title=\"Boiling Point · Kettle and Stack\"")
            .And.Contain("height=\"180\"")
            .And.EndWith("</iframe>");
        Text(description, "thumbnail_url").Should().Be($"{Page}card.png");
        description["thumbnail_width"]!.GetValue<int>().Should().Be(1200);
        description["thumbnail_height"]!.GetValue<int>().Should().Be(630);
        show.Site.Read("episodes/1/index.html")
            .Should()
            .Contain(
                $"<link rel=\"alternate\" type=\"application/json&#x2B;oembed\" title=\"Episode 1 - Boiling Point\" href=\"{Page}oembed.json\">"
            );
    }

    [Fact]
    public void Without_cards_the_artwork_is_shown_with_it()
    {
        using var show = new ShowContext();
        show.Site.BuildQuietly();

        var description = JsonNode.Parse(show.Site.Read("episodes/1/oembed.json"))!;

        Text(description, "thumbnail_url").Should().Be("https://kettle.example/img/artwork.png");
        description["thumbnail_width"]!.GetValue<int>().Should().Be(1400);
    }

    [Fact]
    public void A_page_without_a_recording_has_neither()
    {
        using var show = new ShowContext(first: "---\ntitle: Episode 1 - Elsewhere\ndate: 2026-01-12\n---\n\nText.\n");
        show.Site.BuildQuietly();

        show.Site.Has("episodes/1/embed/index.html").Should().BeFalse();
        show.Site.Has("episodes/1/oembed.json").Should().BeFalse();
        show.Site.Read("episodes/1/index.html").Should().NotContain("oembed");
    }

    [Theory]
    [InlineData("frame-ancestors 'none'", "frame-ancestors 'none'")]
    [InlineData("frame-ancestors 'self' https://friend.example", "frame-ancestors 'self' https://friend.example")]
    [InlineData("frame-ancestors *", null)]
    [InlineData("default-src 'self'", null)]
    public void A_policy_that_keeps_other_sites_from_showing_it_is_reported(string policy, string? obstacle)
    {
        using var show = new ShowContext();
        show.Site.Write(
            "netlify.toml",
            $"[[headers]]\nfor = \"/*\"\n[headers.values]\nContent-Security-Policy = \"{policy}\"\n"
        );

        var notes = show.Site.Build().Diagnostics.Where(message => message.Message.Contains("embed")).ToArray();

        notes
            .Select(note => note.Message)
            .Should()
            .Equal(obstacle is null ? [] : [$"other sites cannot show the player of /episodes/1/embed/: {obstacle}"]);
        notes.Should().OnlyContain(note => note.Severity == Severity.Note);
    }

    [Fact]
    public void A_rule_for_the_player_alone_lets_them()
    {
        using var show = new ShowContext();
        show.Site.Write(
            "netlify.toml",
            """
            [[headers]]
            for = "/*"
            [headers.values]
            Content-Security-Policy = "frame-ancestors 'none'"
            [[headers]]
            for = "/*/embed/"
            [headers.values]
            Content-Security-Policy = "media-src https:; frame-ancestors *"
            """
        );

        show.Site.Build().Diagnostics.Where(message => message.Message.Contains("embed")).Should().BeEmpty();
        show.Site.Read("_headers").Should().Contain("/*/embed/\n  ! Content-Security-Policy\n");
        show.Site.Read("episodes/1/embed/index.html").Should().Contain("content=\"media-src https:\"");
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
