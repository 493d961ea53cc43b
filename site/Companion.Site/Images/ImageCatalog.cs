using System.Collections.Concurrent;
using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Site.Images;

/// <summary>The pictures among the files to copy; each is read once, when a page shows it.</summary>
/// <param name="files">The path of each file on disk, by its address.</param>
internal sealed class ImageCatalog(IReadOnlyDictionary<UrlPath, string> files) : IImageCatalog
{
    private readonly ConcurrentDictionary<UrlPath, (int Width, int Height)?> _sizes = new();

    /// <inheritdoc />
    public (int Width, int Height)? SizeOf(UrlPath url) => _sizes.GetOrAdd(url, Read);

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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The copy stage reports an unreadable file; a missing size only makes the page shift a little.
            return null;
        }
    }
}
