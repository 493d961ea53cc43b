namespace Companion.Podcasts.Transcripts;

/// <summary>A passage of a transcript.</summary>
/// <param name="Start">
/// When it begins, from the start of the recording. A passage whose own time is not known carries that of the passage
/// before it, or zero.
/// </param>
/// <param name="End">When it ends; null when the format does not say.</param>
/// <param name="Speaker">Who speaks; null when the passage does not say, which usually means the last one named.</param>
/// <param name="Text">What is said: plain text on one line.</param>
public sealed record Cue(TimeSpan Start, TimeSpan? End, string? Speaker, string Text);
