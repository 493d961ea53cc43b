using AwesomeAssertions;
using Companion.Podcasts.Transcripts;
using Xunit;

namespace Companion.Podcasts.Tests.Transcripts;

public class TranscriptFormatsTests
{
    [Theory]
    [InlineData("a.vtt", TranscriptFormat.WebVtt, "text/vtt")]
    [InlineData("episodes/14/a.SRT", TranscriptFormat.SubRip, "application/x-subrip")]
    [InlineData("a.json", TranscriptFormat.Json, "application/json")]
    [InlineData("a.html", TranscriptFormat.Html, "text/html")]
    [InlineData("a.htm", TranscriptFormat.Html, "text/html")]
    [InlineData("a.md", TranscriptFormat.Markdown, "text/markdown")]
    [InlineData("a.vtt.txt", TranscriptFormat.PlainText, "text/plain")]
    public void The_extension_names_the_format(string name, TranscriptFormat format, string mediaType)
    {
        TranscriptFormats.OfFileName(name).Should().Be(format);
        format.MediaType().Should().Be(mediaType);
        TranscriptFormats.Extensions.Should().Contain(Path.GetExtension(name).ToLowerInvariant());
    }

    [Theory]
    [InlineData("")]
    [InlineData("vtt")]
    [InlineData("a.mp3")]
    public void Other_files_are_no_transcripts(string name) => TranscriptFormats.OfFileName(name).Should().BeNull();
}
