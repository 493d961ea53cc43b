namespace Companion.Content.Podcasts;

/// <summary>What kind of episode it is, in Apple's terms (<c>itunes:episodeType</c>).</summary>
public enum EpisodeKind
{
    /// <summary>An episode as usual.</summary>
    Full,

    /// <summary>A short introduction to the show or a season.</summary>
    Trailer,

    /// <summary>Extra content, such as an interview beside the series.</summary>
    Bonus,
}
