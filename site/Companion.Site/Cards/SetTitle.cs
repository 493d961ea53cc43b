namespace Companion.Site.Cards;

/// <summary>A title in lines.</summary>
/// <param name="Size">The size of the letters in pixels.</param>
/// <param name="Lines">The lines.</param>
internal sealed record SetTitle(float Size, IReadOnlyList<string> Lines);
