namespace Companion.Content.Markup;

/// <summary>A heading in a page's body.</summary>
/// <param name="Level">
/// 2 to 6, as rendered: gaps are closed, so no heading is more than one level deeper than the one before.
/// </param>
/// <param name="Id">The id that links refer to.</param>
/// <param name="Text">The heading, plain text.</param>
public sealed record Heading(int Level, string Id, string Text);
