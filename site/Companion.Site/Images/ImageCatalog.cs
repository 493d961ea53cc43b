using System.Collections.Concurrent;
using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Site.Images;

/// <summary>The pictures among the files that are copied; each is read once, when a page shows it.</summary>
/// <param name="files">Where the file of each address is on disk.</param>
internal sealed class ImageCatalog(IReadOnlyDictionary<UrlPath, string> files) : IImageCatalog
{
    private readonly ConcurrentDictionary<UrlPath, (int Width, int Height)?> sizes = new();

    /// <inheritdoc/>
    public (int Width, int Height)? SizeOf(UrlPath url) => sizes.GetOrAdd(url, Read);

    private (int Width, int Height)? Read(UrlPath url)
    {
        if (!files.TryGetValue(url, out var file))
        {
            return null;
        }

        try
        {
            return ImageHeader.ReadSize(File.ReadAllBytes(file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The copy stage reports a file that cannot be read; a missing size only lets the page move a little.
            return null;
        }
    }
}
