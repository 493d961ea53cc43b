namespace Companion.Site.Cards;

/// <summary>A part of a text that one font has the glyphs of.</summary>
/// <param name="Font">The number of the font.</param>
/// <param name="Text">The part.</param>
internal sealed record FontRun(int Font, string Text);
