using Companion.Content.Models;
using Companion.Content.Podcasts;

namespace Companion.Site.Checkups;

/// <summary>What is missing in a page.</summary>
internal static class PageCheckup
{
    // What search engines show of a description and of a title, in characters.
    private const int LongestDescription = 200;
    private const int LongestTitle = 70;

    /// <summary>Looks at a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="hasCard">Whether a card is drawn for a page without a picture.</param>
    public static IEnumerable<Finding> Of(ContentPage page, bool hasCard) =>
        OfText(page, hasCard).Concat(OfEpisode(page));

    private static IEnumerable<Finding> OfText(ContentPage page, bool hasCard)
    {
        switch (page.Description)
        {
            case null:
                yield return new(Audience.SearchEngine, "a description", "description: One or two sentences.");
                break;
            case { Length: > LongestDescription }:
                yield return new(
                    Audience.SearchEngine,
                    $"a description of at most {LongestDescription} characters",
                    "say it in one or two sentences"
                );
                break;
        }

        if (page.Title.Length > LongestTitle)
        {
            yield return new(
                Audience.SearchEngine,
                $"a title of at most {LongestTitle} characters",
                "what comes later is cut off"
            );
        }

        if (page.Image is null && page.ExternalImage is null && !hasCard)
        {
            yield return new(
                Audience.SearchEngine,
                "a picture for links to the page",
                "image: /img/episode.png, or cards: true in the settings"
            );
        }

        if (page is { Date: null, Episode: not null })
        {
            yield return new(Audience.SearchEngine, "a date", "date: 2026-01-12");
        }
    }

    private static IEnumerable<Finding> OfEpisode(ContentPage page)
    {
        if (page.Episode is not { } episode)
        {
            yield break;
        }

        if (episode.Audio is null)
        {
            yield return new(Audience.Directory, "a recording", "audio: episode.mp3");
            yield break;
        }

        if (episode.Transcripts.Count == 0)
        {
            yield return new(Audience.Listener, "a transcript", "transcript: transcript.vtt");
        }

        if (episode.Kind == EpisodeKind.Trailer)
        {
            yield break;
        }

        if (episode.Chapters.Count == 0 && episode.ChapterFile is null)
        {
            yield return new(Audience.Listener, "chapters", "chapters: [\"0:00 Intro\"]");
        }

        if (episode.Number is null && !page.Title.Any(char.IsAsciiDigit))
        {
            yield return new(Audience.Directory, "a number", "episode: 14");
        }
    }
}
