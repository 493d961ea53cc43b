using AwesomeAssertions;
using Companion.Podcasts.Show;
using Xunit;

namespace Companion.Podcasts.Tests.Show;

public class PodcastGuidTests
{
    private static readonly Guid Expected = new("917393e3-1b1e-5cef-ace4-edaa54e1f810");

    [Theory]
    [InlineData("https://mp3s.nashownotes.com/pc20rss.xml")]
    [InlineData("http://mp3s.nashownotes.com/pc20rss.xml")]
    [InlineData("feed://mp3s.nashownotes.com/pc20rss.xml")]
    [InlineData("https://mp3s.nashownotes.com/pc20rss.xml//")]
    public void The_scheme_and_slashes_at_the_end_do_not_count(string feed) =>
        PodcastGuid.Of(new Uri(feed)).Should().Be(Expected);

    [Fact]
    public void Another_path_is_another_show() =>
        PodcastGuid.Of(new Uri("https://mp3s.nashownotes.com/other.xml")).Should().NotBe(Expected);

    [Fact]
    public void A_relative_address_names_no_show()
    {
        var act = () => PodcastGuid.Of(new Uri("/feed.xml", UriKind.Relative));

        act.Should().Throw<ArgumentException>();
    }
}
