namespace Companion.Podcasts.Transcripts;

/// <summary>A paragraph of a transcript as a page shows it.</summary>
/// <param name="Id">
/// A name for links: <c>t-</c> and the whole seconds of its start, and <c>-2</c>, <c>-3</c> and so on for the others that
/// start in the same second.
/// </param>
/// <param name="Start">When it begins.</param>
/// <param name="Speaker">Who speaks; null when nobody has been named yet.</param>
/// <param name="Text">What is said.</param>
/// <param name="Cues">The cues it consists of.</param>
public sealed record TranscriptParagraph(
    string Id,
    TimeSpan Start,
    string? Speaker,
    string Text,
    IReadOnlyList<Cue> Cues
);
