using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>A short part that players may use as a preview: <c>podcast:soundbite</c>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Duration">How long it is: between 15 and 120 seconds, as the namespace recommends.</param>
/// <param name="Title">What it is; null for the episode's title.</param>
/// <param name="Span">Its position in the file.</param>
public sealed record Soundbite(TimeSpan Start, TimeSpan Duration, string? Title, SourceSpan Span);
