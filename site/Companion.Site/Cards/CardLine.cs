using SkiaSharp;

namespace Companion.Site.Cards;

/// <summary>A line of text in its place on a card.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Where it begins, in pixels from the left.</param>
/// <param name="Baseline">What its letters stand on, in pixels from the top.</param>
/// <param name="Size">The size of the letters in pixels.</param>
/// <param name="Ink">What its letters cover.</param>
internal sealed record CardLine(string Text, float X, float Baseline, float Size, SKRect Ink);
