using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>Creates the list pages and the page for addresses that lead nowhere.</summary>
/// <param name="settings">The site's settings.</param>
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
                .Concat(introductions.Keys.Where(IsSection))
                .Where(section => section.Length > 0)
                .Distinct()
                .Order(StringComparer.Ordinal)
        )
        {
            yield return MakeSection(section);
        }

        foreach (var taxonomy in terms.GroupBy(term => term.Taxonomy))
        {
            var introduction = introductions.GetValueOrDefault(taxonomy.Key.Key);
            yield return new TaxonomyPage
            {
                Url = taxonomy.Key.Url,
                Title = introduction?.FrontMatter.Title ?? taxonomy.Key.Title,
                Description = introduction?.FrontMatter.Description,
                Taxonomy = taxonomy.Key,
                Introduction = introduction,
            };
            foreach (var term in taxonomy)
            {
                yield return MakeTerm(term);
            }
        }
    }

    // A section may have an introduction before it has pages; a taxonomy's introduction does not make it a section.
    private static bool IsSection(string folder) =>
        !folder.Contains('/') && Taxonomy.All.All(taxonomy => taxonomy.Key != folder);

    private TermPage MakeTerm(Term term)
    {
        var introduction = introductions.GetValueOrDefault(term.Url.Value.Trim('/'));
        return new TermPage
        {
            Url = term.Url,
            Title = introduction?.FrontMatter.Title ?? term.Name,
            Description = introduction?.FrontMatter.Description,
            Term = term,
            Introduction = introduction,
        };
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
