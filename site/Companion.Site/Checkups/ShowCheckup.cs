using Companion.Content.Settings;

namespace Companion.Site.Checkups;

/// <summary>What is missing in the settings of a site and its shows.</summary>
internal static class ShowCheckup
{
    /// <summary>Looks at the settings.</summary>
    public static IEnumerable<Finding> Of(SiteSettings settings)
    {
        if (settings.Description is null)
        {
            yield return new(Audience.SearchEngine, "a description of the site", "description: What it is about.");
        }

        if (settings.Author is null)
        {
            yield return new(Audience.SearchEngine, "an author", "author: { name: Ada Lovelace }");
        }

        foreach (var show in settings.Shows)
        {
            if (show.PodcastGuid is null)
            {
                yield return new(
                    Audience.Directory,
                    "a guid that stays when the feed moves",
                    "copy podcast:guid of the feed to podcast: guid: …"
                );
            }

            if (show.Owner is null)
            {
                yield return new(Audience.Directory, "an owner to write to", "owner: { email: show@example.com }");
            }

            if (show.License is null && show.Copyright is null)
            {
                yield return new(Audience.Directory, "a licence or a copyright", "license: cc-by-4.0");
            }

            if (show.People.Count == 0)
            {
                yield return new(Audience.Listener, "the hosts", "people: [{ name: Ada Lovelace, role: host }]");
            }

            if (show.Links.Count == 0 && settings.Links.Count == 0)
            {
                yield return new(
                    Audience.Listener,
                    "links to the show in players",
                    "links: [{ text: Spotify, url: https://… }]"
                );
            }

            if (show.Funding.Count == 0)
            {
                yield return new(
                    Audience.Listener,
                    "a way to support the show, if you want one",
                    "funding: { text: Support us, url: https://… }"
                );
            }
        }
    }
}
