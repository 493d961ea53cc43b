namespace Companion.Content.Markup;

/// <summary>A heading in a page's body.</summary>
/// <param name="Level">2 to 6, as rendered: levels are closed up, so no heading is more than one deeper than the one before.</param>
/// <param name="Id">The id that links name.</param>
/// <param name="Text">The heading, plain text.</param>
public sealed record Heading(int Level, string Id, string Text);
