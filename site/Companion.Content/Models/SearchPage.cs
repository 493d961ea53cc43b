using Companion.Content.Settings;

namespace Companion.Content.Models;

/// <summary>The page with which readers search the site, and which lists everything that can be found.</summary>
public sealed record SearchPage : Page
{
    /// <inheritdoc />
    public override string TranslationKey => "/search/";

    /// <summary>The search page of a language.</summary>
    public static SearchPage For(Language language) =>
        new()
        {
            Url = language.Root / "search/",
            Title = "Search",
            Language = language,
        };
}
