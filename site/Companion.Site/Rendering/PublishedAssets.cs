using System.Security.Cryptography;
using Companion.Content.Themes;
using Companion.Content.Urls;

namespace Companion.Site.Rendering;

/// <summary>A theme's files ready to be written: names with a hash of the content.</summary>
/// <param name="Map">The address of each, by its name in the theme.</param>
/// <param name="Files">The bytes, by file.</param>
public sealed record PublishedAssets(AssetMap Map, IReadOnlyDictionary<OutputPath, ReadOnlyMemory<byte>> Files)
{
    /// <summary>Prepares a theme's files.</summary>
    public static PublishedAssets Of(Theme theme)
    {
        var urls = new Dictionary<string, UrlPath>(StringComparer.Ordinal);
        var files = new Dictionary<OutputPath, ReadOnlyMemory<byte>>();
        foreach (var asset in theme.Assets)
        {
            var url = UrlOf(asset);
            urls[asset.Name] = url;
            files[OutputPath.For(url)] = asset.Content;
        }

        return new PublishedAssets(new AssetMap(urls), files);
    }

    private static UrlPath UrlOf(ThemeAsset asset)
    {
        if (asset.Kind == ThemeAssetKind.Root)
        {
            return UrlPath.Root / asset.Name;
        }

        // Ten hexadecimal digits of the hash: a changed file always has another name.
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span))[..10];
        return new UrlPath(
            $"/assets/{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}"
        );
    }
}
