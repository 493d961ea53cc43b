using Companion.Content.Episodes;
using Companion.Content.Markup;
using Companion.Podcasts.Transcripts;

namespace Companion.Site.Podcasts;

/// <summary>The body of a transcript's page: the theme lays the paragraphs out, and links can name them.</summary>
internal static class TranscriptContent
{
    /// <summary>The body of the page; empty without a transcript.</summary>
    public static RenderedContent Of(PublishedEpisode? episode)
    {
        if (episode?.Transcript is not { } transcript)
        {
            return RenderedContent.Empty;
        }

        var paragraphs = TranscriptParagraphs.Of(transcript);
        return RenderedContent.Empty with
        {
            Ids = paragraphs.Select(paragraph => paragraph.Id).ToHashSet(StringComparer.Ordinal),
            WordCount = paragraphs.Sum(paragraph => paragraph.Text.AsSpan().Count(' ') + 1),
        };
    }
}
