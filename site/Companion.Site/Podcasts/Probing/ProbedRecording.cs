namespace Companion.Site.Podcasts.Probing;

/// <summary>What a host says of a recording.</summary>
/// <param name="Address">The recording's address.</param>
/// <param name="Length">Its length in bytes; null when the host does not say.</param>
/// <param name="MediaType">Its media type; null when nobody knows.</param>
/// <param name="Duration">How long it plays; null when its first bytes do not tell.</param>
/// <param name="Problem">Why nothing is known; null when something is.</param>
public sealed record ProbedRecording(
    Uri Address,
    long? Length,
    string? MediaType,
    TimeSpan? Duration,
    string? Problem = null
);
