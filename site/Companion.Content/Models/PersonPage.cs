using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>The list of the episodes in which somebody takes part, for people whom no page of the author's introduces.</summary>
public sealed record PersonPage : Page
{
    /// <summary>The name as part of an address.</summary>
    public required string Slug { get; init; }

    /// <summary>The address for a name in a language.</summary>
    public static UrlPath UrlOf(Language language, string slug) => (PeoplePage.UrlIn(language) / slug).AsFolder();
}
