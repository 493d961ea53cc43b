using System.Runtime.CompilerServices;
using AwesomeAssertions;
using Companion.Content.Data;
using Companion.Content.FrontMatters;
using Companion.Content.Settings;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.FrontMatters;

public sealed class EpisodeTests
{
    private const string Path = "django-riffs/2021-07-19-14-go-live-deployment.md";

    [Fact]
    public void The_episodes_front_matter_binds_fully()
    {
        var (source, block) = Read();

        var episode = block.FrontMatter!;
        episode.Title.Should().Be("Episode 14 - Going Live");
        episode
            .Description.Should()
            .Be(
                "On this episode, we will look at what it takes to go live and how to prepare your Django project for the internet."
            );
        Shown(episode.Aliases, source)
            .Should()
            .Equal("4:4 /django-riffs/14", "5:4 /djangoriffs/14", "6:4 /django-riffs/14.", "7:4 /djangoriffs/14.");
        Shown(episode.Categories, source).Should().Equal("18:4 Python", "19:4 Django");
        Shown(episode.Tags, source).Should().Equal("21:4 Python", "22:4 Django", "23:4 deployment");
        episode.Image!.Value.Should().Be("img/django-riffs-banner.png");
        episode.Type.Should().Be("post");
        episode.Data.Find("nofluidvids")!.Value.Should().BeOfType<DataScalar>().Which.Text.Should().Be("true");
        episode.Date.Should().BeNull();
        episode.Draft.Should().BeFalse();
    }

    [Fact]
    public void The_episodes_body_begins_after_the_closing_fence()
    {
        var (source, block) = Read();

        source.Text[block.Body.Start..].Should().StartWith("\nOn this episode,\n");
        block.Body.End.Should().Be(source.Text.Length);
        source.PositionOf(block.Body.Start).Should().Be(new SourcePosition(27, 1));
    }

    [Fact]
    public void The_episodes_file_name_gives_its_date_and_slug()
    {
        var episode = FileNameDate.Complete(Read().Block.FrontMatter!, Path);

        episode.Date.Should().Be(new DateTimeOffset(2021, 7, 19, 0, 0, 0, TimeSpan.Zero));
        episode.Slug.Should().Be("14-go-live-deployment");
    }

    [Fact]
    public void The_settings_of_this_site_are_read_correctly()
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceReader.Read(Input("site.yaml"), "site.yaml", diagnostics)!;

        var settings = SiteSettingsReader.Read(source, diagnostics);

        diagnostics.ToSortedList().Should().BeEmpty();
        settings!.Title.Should().Be("Django Riffs");
        settings.Author.Should().Be(new Author("Matt Layman", new Uri("https://www.mattlayman.com/")));
        settings.Links.Should().ContainSingle().Which.Text.Should().Be("Spotify");
    }

    private static IEnumerable<string> Shown(IEnumerable<Located<string>> items, SourceText source) =>
        items.Select(item =>
        {
            source.Text.Substring(item.Span.Start, item.Span.Length).Should().Be(item.Value);
            var position = source.PositionOf(item.Span.Start);
            return $"{position.Line}:{position.Column} {item.Value}";
        });

    private static (SourceText Source, FrontMatterBlock Block) Read()
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceReader.Read(Input(Path), Path, diagnostics)!;
        var block = FrontMatterReader.Read(source, diagnostics);
        diagnostics.ToSortedList().Should().BeEmpty();
        return (source, block);
    }

    private static string Input(string path, [CallerFilePath] string testFile = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(testFile)!, "../../../input", path);
}
