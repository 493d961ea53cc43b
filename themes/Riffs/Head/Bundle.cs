using Companion.Content.Themes;

namespace Riffs.Head;

/// <summary>The bundled scripts, built from <c>scripts/src</c> with the theme.</summary>
internal static class Bundle
{
    private const string Folder = "scripts/";

    /// <summary>The script that every page loads.</summary>
    public const string Reading = "riffs.js";

    /// <summary>The service worker, which keeps visited pages for offline use.</summary>
    private const string ServiceWorker = "service-worker.js";

    /// <summary>All bundled files; they load each other when needed.</summary>
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

    /// <summary>The script that pages with a player load.</summary>
    public static string Player { get; } =
        Files.Single(file => file.Name.StartsWith("player-", StringComparison.Ordinal)).Name;

    /// <summary>The script that searches, which the search page and the search dialog load.</summary>
    public static string Search { get; } =
        Files.Single(file => file.Name.StartsWith("search-", StringComparison.Ordinal)).Name;

    private static ThemeAssetKind KindOf(string file) =>
        file switch
        {
            Reading => ThemeAssetKind.Fingerprinted,
            // Its path determines which pages it controls: all.
            ServiceWorker => ThemeAssetKind.OfflineRoot,
            _ => ThemeAssetKind.Bundled,
        };
}
