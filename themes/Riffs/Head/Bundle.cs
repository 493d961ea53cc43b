using Companion.Content.Themes;

namespace Riffs.Head;

/// <summary>The bundled scripts, made of <c>scripts/src</c> when the theme is built.</summary>
internal static class Bundle
{
    private const string Folder = "scripts/";

    /// <summary>The script that every page loads.</summary>
    public const string Reading = "riffs.js";

    /// <summary>What keeps visited pages for when there is no network.</summary>
    private const string ServiceWorker = "service-worker.js";

    /// <summary>All of them; they load each other when they are needed.</summary>
    public static IReadOnlyList<ThemeAsset> Files { get; } =
    [
        .. typeof(Bundle)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(
                name[Folder.Length..],
                KindOf(name[Folder.Length..]),
                EmbeddedFile.Read(name)
            )),
    ];

    /// <summary>The script that pages with experiments load.</summary>
    public static string Experiments { get; } =
        Files.Single(file => file.Name.StartsWith("experiments-", StringComparison.Ordinal)).Name;

    private static ThemeAssetKind KindOf(string file) =>
        file switch
        {
            Reading => ThemeAssetKind.Fingerprinted,
            // Its place says which pages it serves: all.
            ServiceWorker => ThemeAssetKind.LiveRoot,
            _ => ThemeAssetKind.Bundled,
        };
}
