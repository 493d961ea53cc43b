using System.Security.Cryptography;
using Companion.Content.Themes;
using Companion.Content.Urls;

namespace Companion.Site.Themes;

/// <summary>A theme's files ready to write, with a hash of the content in their names.</summary>
/// <param name="Map">The address of each, by its name in the theme.</param>
/// <param name="Files">The bytes, by file.</param>
internal sealed record PublishedAssets(AssetMap Map, IReadOnlyDictionary<OutputPath, ReadOnlyMemory<byte>> Files)
{
    /// <summary>Prepares a theme's files.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="worksOffline">Whether the site works offline.</param>
    /// <param name="own">The files that the site's author adds.</param>
    public static PublishedAssets Of(Theme theme, bool worksOffline, IEnumerable<ThemeAsset> own)
    {
        var urls = new Dictionary<string, UrlPath>(StringComparer.Ordinal);
        var files = new Dictionary<OutputPath, ReadOnlyMemory<byte>>();
        foreach (
            var asset in theme
                .Assets.Concat(own)
                .Where(asset => worksOffline || asset.Kind != ThemeAssetKind.OfflineRoot)
        )
        {
            var url = UrlOf(asset);
            urls[asset.Name] = url;
            files[OutputPath.For(url)] = asset.Content;
        }

        return new PublishedAssets(new AssetMap(urls), files);
    }

    private static UrlPath UrlOf(ThemeAsset asset)
    {
        switch (asset.Kind)
        {
            case ThemeAssetKind.Root or ThemeAssetKind.OfflineRoot:
                return UrlPath.Root / asset.Name;
            case ThemeAssetKind.Bundled:
                return new UrlPath("/assets") / asset.Name;
        }

        // Ten hexadecimal digits of the hash: a changed file always gets a new name.
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span))[..10];
        return new UrlPath(
            $"/assets/{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}"
        );
    }
}
