using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>The list of the people who have a <see cref="PersonPage"/>.</summary>
public sealed record PeoplePage : Page
{
    /// <summary>Its address in a language.</summary>
    public static UrlPath UrlIn(Language language) => language.Root / "people/";
}
