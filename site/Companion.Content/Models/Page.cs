using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A page of the site. The kinds are its subtypes; a theme has one layout for each.</summary>
public abstract record Page
{
    /// <summary>Where the page is.</summary>
    public required UrlPath Url { get; init; }

    /// <summary>The title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>What the page is about, plain text; null when nobody wrote it.</summary>
    public string? Description { get; init; }

    /// <summary>The old addresses that lead here.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];
}
