using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>
/// What a page's front matter says of it as an episode. The names that Hugo's podcast themes use, castanet's among them,
/// are read too.
/// </summary>
public sealed record Episode
{
    /// <summary>The episode's number; null when there is none.</summary>
    public Located<int>? Number { get; init; }

    /// <summary>The season's number; null when there is none.</summary>
    public Located<int>? Season { get; init; }

    /// <summary>What kind of episode it is.</summary>
    public EpisodeKind Kind { get; init; }

    /// <summary>What identifies the episode for players; null for the address of its page.</summary>
    public Located<string>? ItemGuid { get; init; }

    /// <summary>The recording; null for an episode that can be heard elsewhere only.</summary>
    public AudioReference? Audio { get; init; }

    /// <summary>Other recordings of the same content.</summary>
    public IReadOnlyList<AudioReference> Alternates { get; init; } = [];

    /// <summary>The file with the chapters, or a web address; null when there is none.</summary>
    public Located<string>? ChapterFile { get; init; }

    /// <summary>The chapters that are listed in the front matter.</summary>
    public IReadOnlyList<ChapterReference> Chapters { get; init; } = [];

    /// <summary>The transcripts, the best first.</summary>
    public IReadOnlyList<TranscriptReference> Transcripts { get; init; } = [];

    /// <summary>The people who take part.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Parts that players may use as a preview.</summary>
    public IReadOnlyList<Soundbite> Soundbites { get; init; } = [];

    /// <summary>The episode in directories and players, and what it talks of.</summary>
    public IReadOnlyList<SiteLink> Links { get; init; } = [];

    /// <summary>Whether it is for adults only; null when it is as the show.</summary>
    public bool? IsExplicit { get; init; }

    /// <summary>Whether directories are asked not to list it.</summary>
    public bool IsBlocked { get; init; }
}
