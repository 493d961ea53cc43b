namespace Companion.Content.Urls;

/// <summary>What a <see cref="PermalinkPattern"/> can speak of.</summary>
/// <param name="Section">The address of the folder that the page lies in: <c>blog/2021</c>; empty at the root.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Slug">The slug from the front matter or from a dated file name; null for none.</param>
/// <param name="FileName">The file's name as a part of an address.</param>
/// <param name="Date">The page's date; null for none.</param>
public sealed record PermalinkFacts(string Section, string Title, string? Slug, string FileName, DateTimeOffset? Date);
