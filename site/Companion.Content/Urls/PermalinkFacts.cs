namespace Companion.Content.Urls;

/// <summary>The values that a <see cref="PermalinkPattern"/> can use.</summary>
/// <param name="Section">The address of the page's folder: <c>blog/2021</c>; empty at the root.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Slug">The slug from the front matter or from a dated file name; null when there is none.</param>
/// <param name="FileName">The file's name as part of an address.</param>
/// <param name="Date">The page's date; null when there is none.</param>
public sealed record PermalinkFacts(string Section, string Title, string? Slug, string FileName, DateTimeOffset? Date);
