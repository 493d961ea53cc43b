namespace Companion.Content.Themes;

/// <summary>A file of a theme.</summary>
/// <param name="Name">Its name: <c>riffs.css</c>.</param>
/// <param name="Kind">How it is published.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeAsset(string Name, ThemeAssetKind Kind, ReadOnlyMemory<byte> Content);
