using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>The page with which readers search the site, and which lists everything that can be found.</summary>
public sealed record SearchPage : Page
{
    /// <inheritdoc />
    public override string TranslationKey => "/search/";

    /// <summary>Its address in a language.</summary>
    public static UrlPath UrlIn(Language language) => language.Root / "search/";

    /// <summary>The search page of a language.</summary>
    public static SearchPage For(Language language) =>
        new()
        {
            Url = UrlIn(language),
            Title = "Search",
            Language = language,
        };
}
