using Companion.Content.Urls;

namespace Companion.Content.Themes;

/// <summary>Where a theme's files were published.</summary>
/// <param name="Urls">The address of each, by its name in the theme.</param>
public sealed record AssetMap(IReadOnlyDictionary<string, UrlPath> Urls)
{
    /// <summary>The address of a file.</summary>
    /// <exception cref="KeyNotFoundException">The theme brings no such file.</exception>
    public UrlPath this[string name] =>
        Urls.TryGetValue(name, out var url) ? url : throw new KeyNotFoundException($"The theme has no asset '{name}'.");
}
