using Companion.Content.Urls;

namespace Companion.Content.Themes;

/// <summary>The addresses of a theme's published files.</summary>
/// <param name="Urls">The address of each, by its name in the theme.</param>
public sealed record AssetMap(IReadOnlyDictionary<string, UrlPath> Urls)
{
    /// <summary>The address of a file.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public UrlPath this[string name] =>
        Urls.TryGetValue(name, out var url) ? url : throw new KeyNotFoundException($"The theme has no asset '{name}'.");
}
