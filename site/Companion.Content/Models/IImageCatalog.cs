using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>Looks up the pictures on the site.</summary>
public interface IImageCatalog
{
    /// <summary>
    /// A picture's width and height in CSS pixels; null when there is no such picture or its format does not specify
    /// them.
    /// </summary>
    (int Width, int Height)? SizeOf(UrlPath url);
}
