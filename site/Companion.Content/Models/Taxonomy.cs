using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A classification of pages; Hugo's two defaults are tags and categories.</summary>
/// <param name="Key">The front matter's key: <c>tags</c>.</param>
/// <param name="Title">The title of its page: <c>Tags</c>.</param>
/// <param name="Url">The page that lists its terms: <c>/tags/</c>.</param>
public sealed record Taxonomy(string Key, string Title, UrlPath Url)
{
    /// <summary>The front matter's <c>tags</c>.</summary>
    public static Taxonomy Tags { get; } = new("tags", "Tags", new UrlPath("/tags/"));

    /// <summary>The front matter's <c>categories</c>.</summary>
    public static Taxonomy Categories { get; } = new("categories", "Categories", new UrlPath("/categories/"));

    /// <summary>All taxonomies, in the order they are shown.</summary>
    public static IReadOnlyList<Taxonomy> All { get; } = [Categories, Tags];
}
