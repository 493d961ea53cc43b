using Companion.Content.Themes;

namespace Riffs.Head;

/// <summary>The theme's fonts, cut down by <c>scripts/fonts</c> with the theme. The style sheet names them.</summary>
internal static class Font
{
    private const string Folder = "fonts/";

    /// <summary>All files of fonts; browsers fetch those whose letters a page has.</summary>
    public static IReadOnlyList<ThemeAsset> Files { get; } =
    [
        .. typeof(Font)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(name[Folder.Length..], ThemeAssetKind.Bundled, EmbeddedFile.Read(name))),
    ];

    /// <summary>The files that the first view of every page needs: the letters of its heading and of its text.</summary>
    public static IReadOnlyList<string> FirstSeen { get; } =
    [
        Files.Single(file => file.Name.StartsWith("besley-latin-", StringComparison.Ordinal)).Name,
        Files.Single(file => file.Name.StartsWith("literata-latin-", StringComparison.Ordinal)).Name,
    ];
}
