using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Podcasts;

namespace Companion.Site.Podcasts;

/// <summary>
/// Finds the people that front matter names. A name may be that of a page which introduces the person, as in castanet:
/// <c>guests: [ada]</c> and <c>input/guest/ada.md</c>.
/// </summary>
internal static class EpisodePeople
{
    private static readonly string[] Folders = ["people", "person", "guest", "guests", "host", "hosts"];

    /// <summary>The people as they are shown.</summary>
    public static IReadOnlyList<Participant> Resolve(IReadOnlyList<Person> people, SiteModel site) =>
        [.. people.Select(person => Resolve(person, site))];

    private static Participant Resolve(Person person, SiteModel site)
    {
        var role = person.Role.Value.ToLowerInvariant();
        var page = PageOf(person.Name.Value, site);
        var image = person.Image?.Value;
        return new Participant(
            page?.Title ?? person.Name.Value,
            role,
            person.Group?.Value.ToLowerInvariant() ?? PersonRoles.GroupOf(role),
            image is not null ? EpisodeAddresses.OfImage(image)
                : page?.Image is { } own ? new MediaAddress(own)
                : null,
            person.Url is { } url ? new MediaAddress(url)
                : page is not null ? new MediaAddress(page.Url)
                : null
        );
    }

    private static ContentPage? PageOf(string name, SiteModel site) =>
        name.Contains('/') || name.Contains(' ')
            ? null
            : Folders
                .SelectMany(folder => new[] { $"{folder}/{name}.md", $"{folder}/{name}/index.md" })
                .Select(site.FindByPath)
                .FirstOrDefault(page => page is not null);
}
