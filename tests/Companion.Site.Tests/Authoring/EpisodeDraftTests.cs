using AwesomeAssertions;
using Companion.Site.Authoring;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Authoring;

public sealed class EpisodeDraftTests
{
    [Theory]
    [InlineData("Go Live!")]
    [InlineData("\"Quoted\" \\ back: #1 {{< nope >}} - it's")]
    [InlineData("Tab\tand\nline\u0007 \u2028")]
    [InlineData("日本語 🎉")]
    public void A_draft_builds_unchanged(string title)
    {
        using var site = new SiteTestContext();

        var file = new EpisodeDraft(site.Options).Write(title, section: null);

        site.Build(options => options with { Drafts = true }).Diagnostics.Should().BeEmpty();
        File.ReadAllText(file).Should().Contain("draft: true");
    }

    [Fact]
    public void A_draft_gets_the_next_number_of_the_largest_section()
    {
        using var site = new SiteTestContext();
        site.Page("django-riffs/2021-07-19-14-go-live.md")
            .Page("django-riffs/9-nine.md")
            .Page("blog/99-post.md")
            .Page("about.md");

        var file = new EpisodeDraft(site.Options).Write("What Next?", section: null);

        file.Should().Be(site.PathOf("input/django-riffs/2030-01-02-15-what-next.md"));
        File.ReadAllText(file)
            .Should()
            .Contain("title: \"Episode 15 - What Next?\"")
            .And.Contain(" - /django-riffs/15\n - /djangoriffs/15\n - /django-riffs/15.\n - /djangoriffs/15.\n");
    }

    [Fact]
    public void A_first_draft_starts_a_section()
    {
        using var site = new SiteTestContext();

        new EpisodeDraft(site.Options)
            .Write("One", section: null)
            .Should()
            .Be(site.PathOf("input/episodes/2030-01-02-1-one.md"));
        new EpisodeDraft(site.Options)
            .Write("One", "My Show")
            .Should()
            .Be(site.PathOf("input/My Show/2030-01-02-1-one.md"));
        site.Build(options => options with { Drafts = true }).Diagnostics.Should().BeEmpty();
        site.Has("my-show/1/index.html").Should().BeTrue();
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("..")]
    [InlineData("/tmp")]
    [InlineData("a/b")]
    [InlineData("")]
    public void A_section_outside_the_input_folder_is_rejected(string section)
    {
        using var site = new SiteTestContext();

        var write = () => new EpisodeDraft(site.Options).Write("One", section);

        write.Should().Throw<DiagnosticException>();
        Directory.EnumerateFiles(site.Root, "*.md", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("🎉")]
    public void A_title_without_letters_or_digits_is_rejected(string title)
    {
        using var site = new SiteTestContext();

        var write = () => new EpisodeDraft(site.Options).Write(title, section: null);

        write
            .Should()
            .Throw<DiagnosticException>()
            .Which.Diagnostic.Message.Should()
            .Contain("contains nothing to make a file name from");
    }

    [Fact]
    public void A_title_too_long_for_a_file_name_is_rejected()
    {
        using var site = new SiteTestContext();

        var write = () => new EpisodeDraft(site.Options).Write(new string('x', 400), section: null);

        write.Should().Throw<DiagnosticException>();
    }

    [Fact]
    public void Existing_files_are_never_overwritten()
    {
        using var site = new SiteTestContext();
        var file = new EpisodeDraft(site.Options).Write("One", section: null);
        File.WriteAllText(file, "mine");
        File.Move(file, file.Replace("-1-", "-x-"));

        new EpisodeDraft(site.Options).Write("One", section: null).Should().Be(file);
        File.ReadAllText(file.Replace("-1-", "-x-")).Should().Be("mine");
    }

    [Fact]
    public void What_is_known_of_the_recording_is_written_down_and_read_again()
    {
        using var site = new SiteTestContext();
        var parts = new EpisodeParts
        {
            Audio = "https://media.example/15.mp3",
            Transcript = "https://media.example/15.vtt",
            Season = 2,
            Kind = "bonus",
            IsExplicit = true,
            Guests = ["Ada: Lovelace", "Grace"],
        };

        var file = new EpisodeDraft(site.Options).Write("Sessions", section: null, parts);

        var written = File.ReadAllText(file);
        written
            .Should()
            .Contain(
                """
                audio: "https://media.example/15.mp3"
                transcript: "https://media.example/15.vtt"
                season: 2
                episodeType: bonus
                explicit: true
                people:
                 - { name: "Ada: Lovelace", role: guest }
                 - { name: "Grace", role: guest }
                ---
                """
            );
        site.BuildQuietly(options => options with { Drafts = true })
            .Read("episodes/1-sessions/index.html")
            .Should()
            .Contain("Ada: Lovelace")
            .And.Contain("src=\"https://media.example/15.mp3\"");
    }
}
