namespace Companion.Content.Episodes;

/// <summary>A transcript as a file that players can read.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="MediaType">Its media type: <c>text/vtt</c>.</param>
/// <param name="Language">Its language (RFC 5646); null for the show's.</param>
public sealed record TranscriptFile(MediaAddress Address, string MediaType, string? Language);
