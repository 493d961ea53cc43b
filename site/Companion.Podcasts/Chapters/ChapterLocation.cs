namespace Companion.Podcasts.Chapters;

/// <summary>A place that a chapter is about (Podcasting 2.0, JSON chapters 1.2).</summary>
/// <param name="Name">Its name for people.</param>
/// <param name="Coordinates">
/// A <c>geo:</c> URI (RFC 5870); null when the file has none. The format requires it, so a place without one is not
/// written.
/// </param>
public sealed record ChapterLocation(string Name, string? Coordinates);
