using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>A link or an image in a page's body.</summary>
/// <param name="Target">The address as it stands in the HTML.</param>
/// <param name="IsImage">Whether it is a picture to be shown rather than a place to go.</param>
/// <param name="Location">Where the author wrote it.</param>
public sealed record ContentLink(string Target, bool IsImage, SourceLocation Location);
