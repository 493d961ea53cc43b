namespace Companion.Podcasts.Transcripts;

/// <summary>What is said in a recording.</summary>
/// <param name="Cues">Its passages, in the order of the file.</param>
public sealed record Transcript(IReadOnlyList<Cue> Cues)
{
    /// <summary>A transcript without passages.</summary>
    public static Transcript Empty { get; } = new([]);
}
