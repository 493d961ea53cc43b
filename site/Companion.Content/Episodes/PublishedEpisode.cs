using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Content.Urls;
using Companion.Podcasts.Chapters;
using Companion.Podcasts.Transcripts;

namespace Companion.Content.Episodes;

/// <summary>An episode with everything that its page, its feed and the player show.</summary>
public sealed record PublishedEpisode
{
    /// <summary>Its page.</summary>
    public required ContentPage Page { get; init; }

    /// <summary>The show; null for a page with a recording that is no episode of a show.</summary>
    public required Show? Show { get; init; }

    /// <summary>The title without a number.</summary>
    public required string Title { get; init; }

    /// <summary>The number; null when there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The recording; null when the episode can be heard elsewhere only.</summary>
    public Recording? Recording { get; init; }

    /// <summary>Other recordings of the same content.</summary>
    public IReadOnlyList<Recording> Alternates { get; init; } = [];

    /// <summary>The chapters, in order.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    /// <summary>The file with the chapters, for players; null when there are none.</summary>
    public MediaAddress? ChapterFile { get; init; }

    /// <summary>What is said; null when the site does not have it.</summary>
    public Transcript? Transcript { get; init; }

    /// <summary>The page that shows the transcript; null when there is none.</summary>
    public UrlPath? TranscriptPage { get; init; }

    /// <summary>The page that other sites show in a frame; null for an episode that cannot be heard here.</summary>
    public UrlPath? EmbedPage { get; init; }

    /// <summary>The transcripts, for players, the best first.</summary>
    public IReadOnlyList<TranscriptFile> TranscriptFiles { get; init; } = [];

    /// <summary>The people who take part: those of the show, unless the episode names its own.</summary>
    public IReadOnlyList<Participant> People { get; init; } = [];

    /// <summary>What the front matter says.</summary>
    public Episode Written => Page.Episode ?? new Episode();
}
