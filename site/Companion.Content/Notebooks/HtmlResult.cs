namespace Companion.Content.Notebooks;

/// <summary>HTML or SVG that is safe for a page: only allowed elements, no ids, styles or scripts.</summary>
/// <param name="Html">The fragment.</param>
public sealed record HtmlResult(string Html) : CellResult;
