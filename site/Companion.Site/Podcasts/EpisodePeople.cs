using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Podcasts;

namespace Companion.Site.Podcasts;

/// <summary>Finds the people that front matter names.</summary>
internal static class EpisodePeople
{
    /// <summary>The people as they are shown.</summary>
    public static IReadOnlyList<Participant> Resolve(IReadOnlyList<Person> people, SiteModel site) =>
        [.. people.Select(person => Resolve(person, site))];

    private static Participant Resolve(Person person, SiteModel site)
    {
        var role = person.Role.Value.ToLowerInvariant();
        var about = site.FindPerson(person.Name.Value);
        var page = about as ContentPage;
        var image = person.Image?.Value;
        return new Participant(
            page?.Title ?? person.Name.Value,
            role,
            person.Group?.Value.ToLowerInvariant() ?? PersonRoles.GroupOf(role),
            image is not null ? EpisodeAddresses.OfImage(image)
                : page?.Image is { } own ? new MediaAddress(own)
                : null,
            person.Url is { } url ? new MediaAddress(url)
                : about is not null ? new MediaAddress(about.Url)
                : null
        );
    }
}
