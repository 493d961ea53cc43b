using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>Makes the pages that list others, and the page for addresses that lead nowhere.</summary>
/// <param name="settings">The site as a whole.</param>
/// <param name="introductions">The <c>_index.md</c> files, by folder.</param>
internal sealed class ListPages(SiteSettings settings, IReadOnlyDictionary<string, ContentFile> introductions)
{
    public IEnumerable<Page> Make(IReadOnlyList<ContentPage> content, IEnumerable<Term> terms)
    {
        var home = introductions.GetValueOrDefault("");
        yield return new HomePage
        {
            Url = UrlPath.Root,
            Title = home?.FrontMatter.Title ?? settings.Title,
            Description = home?.FrontMatter.Description ?? settings.Description,
            Introduction = home,
        };
        yield return new NotFoundPage { Url = new UrlPath("/404.html"), Title = "Page not found" };
        foreach (
            var section in content
                .Select(page => page.Section)
                .Where(section => section.Length > 0)
                .Distinct()
                .Order(StringComparer.Ordinal)
        )
        {
            yield return MakeSection(section);
        }

        foreach (var taxonomy in terms.GroupBy(term => term.Taxonomy))
        {
            yield return new TaxonomyPage
            {
                Url = taxonomy.Key.Url,
                Title = taxonomy.Key.Title,
                Taxonomy = taxonomy.Key,
            };
            foreach (var term in taxonomy)
            {
                yield return new TermPage
                {
                    Url = term.Url,
                    Title = term.Name,
                    Term = term,
                };
            }
        }
    }

    private SectionPage MakeSection(string section)
    {
        var introduction = introductions.GetValueOrDefault(section);
        return new SectionPage
        {
            Url = new UrlPath($"/{ContentPath.UrlOf(section)}/"),
            Title = introduction?.FrontMatter.Title ?? Titles.FromName(section),
            Description = introduction?.FrontMatter.Description,
            Section = section,
            Introduction = introduction,
        };
    }
}
