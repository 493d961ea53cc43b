using Companion.Content.Podcasts;
using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>
/// Who takes part in which episodes. A name may be that of a page which introduces the person, as in castanet:
/// <c>guests: [ada]</c> and <c>input/guest/ada.md</c>.
/// </summary>
/// <param name="settings">The site's settings.</param>
public sealed class People(SiteSettings settings)
{
    private static readonly string[] Folders = ["people", "person", "guest", "guests", "host", "hosts"];

    /// <summary>The people of an episode: those of the show, unless the episode names its own; nobody for other pages.</summary>
    public IReadOnlyList<Person> In(ContentPage page) =>
        page.Episode is not { } episode ? []
        : episode.People.Count > 0 ? episode.People
        : settings.ShowOf(page.Section)?.People ?? [];

    /// <summary>A name as part of an address; empty when there is nothing to make one from.</summary>
    public static string SlugOf(string name) => Slug.From(name.Replace('/', ' '));

    /// <summary>Whether a page may introduce somebody.</summary>
    public static bool CanIntroduce(ContentPage page) =>
        Array.Exists(Folders, folder => page.File.Path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));

    /// <summary>The files that may introduce somebody, the first that exists counts: <c>people/ada-lovelace.md</c>.</summary>
    public static IEnumerable<string> FilesFor(string name) =>
        from folder in Folders
        from file in new[] { name, SlugOf(name) }.Distinct(StringComparer.Ordinal)
        where file.Length > 0 && !file.Contains('/')
        from path in new[] { $"{folder}/{file}.md", $"{folder}/{file}/index.md" }
        select path;

    /// <summary>The pages for the people of these episodes whom none of the pages introduces, and the list of them.</summary>
    public IEnumerable<Page> PagesFor(IReadOnlyList<ContentPage> pages)
    {
        var files = pages.Select(page => page.File.Place.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var people = pages
            .Where(page => page.IsListed)
            .SelectMany(In)
            .DistinctBy(person => (person.Name.Value, person.Url))
            .Where(person => person.Url is null && !FilesFor(person.Name.Value).Any(files.Contains))
            .Select(person => (Name: person.Name.Value, Slug: SlugOf(person.Name.Value)))
            .Where(person => person.Slug.Length > 0)
            .DistinctBy(person => person.Slug, StringComparer.Ordinal)
            .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(person => new PersonPage
            {
                Url = PersonPage.UrlOf(settings.Language, person.Slug),
                Title = person.Name,
                Language = settings.Language,
                Slug = person.Slug,
            })
            .ToArray();
        return people.Length == 0
            ? []
            :
            [
                new PeoplePage
                {
                    Url = PeoplePage.UrlIn(settings.Language),
                    Title = "People",
                    Language = settings.Language,
                },
                .. people,
            ];
    }
}
