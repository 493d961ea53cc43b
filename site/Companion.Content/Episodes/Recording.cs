namespace Companion.Content.Episodes;

/// <summary>A recording of an episode, with what is known of its file.</summary>
/// <param name="Address">Where the file is.</param>
/// <param name="MediaType">Its media type: <c>audio/mpeg</c>.</param>
/// <param name="Length">Its length in bytes; null when nobody has looked.</param>
/// <param name="Duration">How long it plays; null when nobody has looked.</param>
public sealed record Recording(MediaAddress Address, string MediaType, long? Length, TimeSpan? Duration)
{
    /// <summary>The bitrate in kbit/s; null when it is not known.</summary>
    public int? Bitrate { get; init; }

    /// <summary>What distinguishes it from others of the same content; null for the main one.</summary>
    public string? Title { get; init; }
}
