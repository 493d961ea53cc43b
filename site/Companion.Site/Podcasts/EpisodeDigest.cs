using Companion.Content.Episodes;
using Companion.Site.Caching;

namespace Companion.Site.Podcasts;

/// <summary>The fingerprint of an episode: what its page, its feed and its player show besides the page's own file.</summary>
internal static class EpisodeDigest
{
    /// <summary>Computes it.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="transcript">The fingerprint of the transcript's text.</param>
    public static Digest Of(PublishedEpisode episode, Digest transcript)
    {
        var digest = new DigestBuilder().Add(transcript).Add(episode.Title).Add(episode.Number ?? -1);
        Add(digest, episode.Recording);
        digest
            .AddAll(episode.Alternates, Add)
            .AddAll(
                episode.Chapters,
                (each, chapter) =>
                    each.Add(chapter.Start.Ticks)
                        .Add(chapter.End?.Ticks ?? -1)
                        .Add(chapter.Title)
                        .Add(chapter.Address)
                        .Add(chapter.Image)
                        .Add(chapter.IsInContents ? 1 : 0)
            )
            .AddAll(episode.People, Add)
            .AddAll(
                episode.TranscriptFiles,
                (each, file) =>
                {
                    Add(each, file.Address);
                    each.Add(file.MediaType).Add(file.Language);
                }
            );
        Add(digest, episode.ChapterFile);
        return digest.ToDigest();
    }

    /// <summary>Adds somebody who takes part.</summary>
    public static void Add(DigestBuilder digest, Participant person)
    {
        digest.Add(person.Name).Add(person.Role).Add(person.Group);
        Add(digest, person.Image);
        Add(digest, person.Page);
    }

    private static void Add(DigestBuilder digest, Recording? recording)
    {
        digest.Add(recording?.MediaType).Add(recording?.Title);
        digest.Add(recording?.Length ?? -1).Add(recording?.Duration?.Ticks ?? -1).Add(recording?.Bitrate ?? -1);
        Add(digest, recording?.Address);
    }

    private static void Add(DigestBuilder digest, MediaAddress? address) =>
        digest.Add(address?.Path?.Value).Add(address?.External?.AbsoluteUri);
}
