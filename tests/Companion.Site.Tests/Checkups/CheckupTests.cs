using AwesomeAssertions;
using Companion.Site.Checkups;
using Companion.Site.Tests.Podcasts;
using Xunit;

namespace Companion.Site.Tests.Checkups;

/// <summary>What is missing though nothing is wrong.</summary>
public sealed class CheckupTests
{
    [Fact]
    public void A_bare_episode_lacks_what_listeners_look_for()
    {
        using var show = new ShowContext();

        Lines(show)
            .Should()
            .Contain([
                "input/site.yaml: Directory: a guid that stays when the feed moves",
                "input/site.yaml: Listener: the hosts",
                "input/episodes/1.md: Listener: a transcript",
                "input/episodes/1.md: Listener: chapters",
                "input/episodes/1.md: SearchEngine: a picture for links to the page",
            ]);
    }

    [Fact]
    public void An_episode_with_everything_lacks_nothing()
    {
        using var show = new ShowContext(
            first: ShowContext.First.Replace(
                "---\n\n",
                "image: https://media.example/1.png\ntranscript: https://media.example/1.vtt\nchapters: [\"0:00 A\"]\n---\n\n",
                StringComparison.Ordinal
            )
        );

        Lines(show).Should().NotContain(line => line.StartsWith("input/episodes/1.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_no_show_is_not_asked_for_a_recording()
    {
        using var site = new SiteTestContext();
        site.Page("blog/post.md", "date: 2026-01-12\ndescription: D.");

        var (missing, problems) = new Checkup(site.Options).Run();

        problems.Should().BeEmpty();
        missing.Single(file => file.Path == "input/blog/post.md").Findings.Should().ContainSingle();
    }

    [Fact]
    public void A_site_that_cannot_be_read_is_reported()
    {
        using var site = new SiteTestContext();

        new Checkup(site.Options).Run().Problems.Should().ContainSingle();
    }

    private static IEnumerable<string> Lines(ShowContext show)
    {
        var (missing, problems) = new Checkup(show.Site.Options).Run();
        problems.Should().BeEmpty();
        return missing.SelectMany(file =>
            file.Findings.Select(finding => $"{file.Path}: {finding.Audience}: {finding.What}")
        );
    }
}
