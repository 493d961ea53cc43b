using System.Security.Cryptography;
using System.Text;
using Companion.Content.Themes;
using Companion.Content.Urls;
using NUglify;

namespace Companion.Site.Themes;

/// <summary>A theme's files ready to write: style sheets minified, names with a hash of the content.</summary>
/// <param name="Map">The address of each, by its name in the theme.</param>
/// <param name="Files">The bytes, by file.</param>
internal sealed record PublishedAssets(AssetMap Map, IReadOnlyDictionary<OutputPath, ReadOnlyMemory<byte>> Files)
{
    /// <summary>Prepares a theme's files.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="isLive">Whether readers can run experiments in the site's pages.</param>
    public static PublishedAssets Of(Theme theme, bool isLive)
    {
        var urls = new Dictionary<string, UrlPath>(StringComparer.Ordinal);
        var files = new Dictionary<OutputPath, ReadOnlyMemory<byte>>();
        foreach (var asset in theme.Assets.Where(asset => isLive || asset.Kind != ThemeAssetKind.LiveRoot))
        {
            var content = asset.Name.EndsWith(".css", StringComparison.Ordinal) ? Minify(asset) : asset.Content;
            var url = UrlOf(asset, content);
            urls[asset.Name] = url;
            files[OutputPath.For(url)] = content;
        }

        return new PublishedAssets(new AssetMap(urls), files);
    }

    private static UrlPath UrlOf(ThemeAsset asset, ReadOnlyMemory<byte> content)
    {
        switch (asset.Kind)
        {
            case ThemeAssetKind.Root or ThemeAssetKind.LiveRoot:
                return UrlPath.Root / asset.Name;
            case ThemeAssetKind.Bundled:
                return new UrlPath("/assets") / asset.Name;
        }

        // Ten hexadecimal digits of the hash: a changed file always gets a new name.
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span))[..10];
        return new UrlPath(
            $"/assets/{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}"
        );
    }

    // A style sheet that the minifier cannot parse is published unchanged.
    private static ReadOnlyMemory<byte> Minify(ThemeAsset asset)
    {
        var minified = Uglify.Css(Encoding.UTF8.GetString(asset.Content.Span));
        return minified.HasErrors ? asset.Content : Encoding.UTF8.GetBytes(minified.Code);
    }
}
