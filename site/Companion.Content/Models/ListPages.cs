using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>Creates the list pages of one language, and the page for addresses that lead nowhere.</summary>
/// <param name="settings">The site's settings in this language.</param>
/// <param name="sections">The sections.</param>
/// <param name="introductions">The <c>_index.md</c> files, by folder.</param>
/// <param name="addresses">Determines the addresses that authors give to lists.</param>
internal sealed class ListPages(
    SiteSettings settings,
    SectionTree sections,
    IReadOnlyDictionary<string, ContentFile> introductions,
    PageAddresses addresses
)
{
    public IEnumerable<Page> Make(IReadOnlyList<ContentPage> content, IEnumerable<Term> terms)
    {
        var listed = content.Where(page => page.IsListed && page.Section.Length > 0).ToArray();
        var inSection = listed.CountBy(page => page.Section).ToDictionary();
        var underTerm = listed.SelectMany(page => page.Terms).CountBy(term => term).ToDictionary();
        var all = terms.ToArray();
        return MakeUnpaged(all)
            .SelectMany<Page, Page>(page =>
                page switch
                {
                    HomePage home => Paged(home, listed.Length),
                    SectionPage section => Paged(section, inSection.GetValueOrDefault(section.Section)),
                    TaxonomyPage taxonomy => Paged(taxonomy, all.Count(term => term.Taxonomy == taxonomy.Taxonomy)),
                    TermPage term => Paged(term, underTerm.GetValueOrDefault(term.Term)),
                    _ => [page],
                }
            );
    }

    private IEnumerable<Page> MakeUnpaged(IEnumerable<Term> terms)
    {
        var home = Make("", settings.Title, new HomePage { Url = settings.Language.Root, Title = "" });
        yield return home with
        {
            Description = home.Description ?? settings.Description,
        };
        if (settings.Language.Root == settings.Languages[0].Language.Root)
        {
            yield return new NotFoundPage
            {
                Url = new UrlPath("/404.html"),
                Title = "Page not found",
                Language = settings.Language,
            };
        }

        foreach (var section in sections.All)
        {
            yield return Make(
                section,
                Titles.FromName(section[(section.LastIndexOf('/') + 1)..]),
                new SectionPage
                {
                    Url = (settings.Language.Root / ContentPath.UrlOf(section)).AsFolder(),
                    Title = "",
                    Section = section,
                    Parent = sections.ParentOf(section),
                }
            );
        }

        foreach (var taxonomy in terms.GroupBy(term => term.Taxonomy))
        {
            yield return Make(
                taxonomy.Key.Key,
                taxonomy.Key.Title,
                new TaxonomyPage
                {
                    Url = taxonomy.Key.Url,
                    Title = "",
                    Taxonomy = taxonomy.Key,
                }
            );
            foreach (var term in taxonomy)
            {
                yield return Make(
                    term.Path,
                    term.Name,
                    new TermPage
                    {
                        Url = term.Url,
                        Title = "",
                        Term = term,
                    }
                );
            }
        }
    }

    private ListPage Make(string folder, string title, ListPage page)
    {
        var introduction = introductions.GetValueOrDefault(folder);
        return page with
        {
            Url = introduction?.FrontMatter.Url is { } own
                ? addresses.FindOwn(introduction, own) ?? page.Url
                : page.Url,
            Language = settings.Language,
            Title = introduction?.FrontMatter.Title ?? title,
            Description = introduction?.FrontMatter.Description,
            Introduction = introduction,
        };
    }

    // Only the first page shows the introduction.
    private IEnumerable<ListPage> Paged(ListPage list, int count)
    {
        if (settings.Paginate is not { } size)
        {
            return [list];
        }

        var total = Math.Max(1, (count + size - 1) / size);
        var pager = new Pager(1, total, size, list.Url);
        return
        [
            list with
            {
                Pager = pager,
            },
            .. Enumerable
                .Range(2, total - 1)
                .Select(number =>
                    list with
                    {
                        Pager = pager with { Number = number },
                        Url = pager.UrlOf(number),
                        Introduction = null,
                    }
                ),
        ];
    }
}
