using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>A link or an image in a page's body.</summary>
/// <param name="Target">The address as it appears in the HTML.</param>
/// <param name="IsImage">Whether it is a picture to show rather than a link to follow.</param>
/// <param name="Location">Where the author wrote it.</param>
public sealed record ContentLink(string Target, bool IsImage, SourceLocation Location);
