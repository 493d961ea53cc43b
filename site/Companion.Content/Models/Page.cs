using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A page of the site. Each kind is a subtype; a theme has one layout for each.</summary>
public abstract record Page
{
    /// <summary>The page's address.</summary>
    public required UrlPath Url { get; init; }

    /// <summary>The language it is in.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>What the page is about, plain text; null when there is no description.</summary>
    public string? Description { get; init; }

    /// <summary>The old addresses that redirect here.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>
    /// What the page has in common with its translations, and no other page of its language has; null for a page that is
    /// never translated.
    /// </summary>
    public virtual string? TranslationKey => null;
}
