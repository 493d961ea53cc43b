using Companion.Content.Urls;

namespace Companion.Content.Settings;

/// <summary>A classification of pages. A site that names none has Hugo's two, categories and tags.</summary>
/// <param name="Key">The front matter's key: <c>tags</c>.</param>
/// <param name="Title">The title of its page: <c>Tags</c>.</param>
/// <param name="Url">The page that lists its terms: <c>/tags/</c>.</param>
public sealed record Taxonomy(string Key, string Title, UrlPath Url)
{
    /// <summary>The front matter's <c>tags</c>.</summary>
    public static Taxonomy Tags { get; } = Named("tags");

    /// <summary>The front matter's <c>categories</c>.</summary>
    public static Taxonomy Categories { get; } = Named("categories");

    /// <summary>The taxonomies of a site that names none, in the order they are shown.</summary>
    public static IReadOnlyList<Taxonomy> Default { get; } = [Categories, Tags];

    /// <summary>The taxonomy that is read from a key of front matter.</summary>
    public static Taxonomy Named(string key) => new(key, Titles.FromName(key), new UrlPath($"/{Slug.From(key)}/"));

    /// <summary>The taxonomy in a language whose home page is at an address.</summary>
    public Taxonomy Below(UrlPath root) => this with { Url = (root / Slug.From(Key)).AsFolder() };
}
