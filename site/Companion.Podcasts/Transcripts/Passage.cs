namespace Companion.Podcasts.Transcripts;

/// <summary>What one speaker says in a cue, as it is written.</summary>
/// <param name="Speaker">The speaker; null when there is none.</param>
/// <param name="Text">The text, with its line breaks.</param>
internal readonly record struct Passage(string? Speaker, string Text);
