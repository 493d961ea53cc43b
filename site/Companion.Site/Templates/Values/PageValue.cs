using Companion.Content.Models;
using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>A page as templates see it: its facts, but not its text.</summary>
internal static class PageValue
{
    /// <summary>The names of its members.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "title",
        "url",
        "permalink",
        "description",
        "date",
        "lastmod",
        "section",
        "kind",
        "draft",
        "weight",
        "image",
        "path",
        "terms",
        "params",
        "reading_minutes",
        "newer",
        "older",
        "language",
        "translations",
    ];

    /// <summary>A page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="site">The site.</param>
    /// <param name="readingMinutes">The reading time, where it is known: around the page, not within it.</param>
    public static FluidValue Of(Page page, SiteModel site, int? readingMinutes = null) =>
        TemplateMapping.Of(Names, name => Find(name, page, site, readingMinutes));

    private static FluidValue? Find(string name, Page page, SiteModel site, int? readingMinutes) =>
        name switch
        {
            "title" => new StringValue(page.Title),
            "url" => new StringValue(site.Href(page.Url)),
            "permalink" => new StringValue(site.AbsoluteUrl(page.Url)),
            "description" => DataValues.OfText(page.Description),
            "kind" => new StringValue(KindOf(page)),
            "section" => new StringValue((page as ContentPage)?.Section ?? (page as SectionPage)?.Section ?? ""),
            "reading_minutes" => readingMinutes is { } minutes ? NumberValue.Create(minutes) : NilValue.Instance,
            "params" => DataValues.Of(FileOf(page)?.FrontMatter.Data ?? Content.Data.DataMapping.Empty),
            "path" => DataValues.OfText(FileOf(page)?.Path),
            "language" => LanguageValue.Of(page.Language),
            "translations" => new ArrayValue([
                .. site.TranslationsOf(page)
                    .Where(translation => translation.Language != page.Language)
                    .Select(translation => Of(translation.Page, site)),
            ]),
            _ => page is ContentPage content ? Find(name, content, site) : null,
        };

    private static FluidValue? Find(string name, ContentPage page, SiteModel site) =>
        name switch
        {
            "date" => DateOf(page.Date),
            "lastmod" => DateOf(page.FrontMatter.LastModified ?? page.Date),
            "draft" => BooleanValue.Create(page.FrontMatter.Draft),
            "weight" => NumberValue.Create(page.FrontMatter.Weight),
            "image" => page.Image is { } image ? new StringValue(site.Href(image)) : NilValue.Instance,
            "terms" => TermsOf(page, site),
            "newer" => NeighbourOf(site.NeighboursOf(page).Newer, site),
            "older" => NeighbourOf(site.NeighboursOf(page).Older, site),
            _ => null,
        };

    private static FluidValue DateOf(DateTimeOffset? date) =>
        date is { } known ? new DateTimeValue(known) : NilValue.Instance;

    private static FluidValue NeighbourOf(ContentPage? page, SiteModel site) =>
        page is null ? NilValue.Instance : Of(page, site);

    private static FluidValue TermsOf(ContentPage page, SiteModel site)
    {
        var terms = page.Terms.ToLookup(term => term.Taxonomy.Key, StringComparer.OrdinalIgnoreCase);
        return TemplateMapping.Of(
            [.. terms.Select(taxonomy => taxonomy.Key)],
            name => new ArrayValue([.. terms[name].Select(term => TermValue.Of(term, site))])
        );
    }

    private static ContentFile? FileOf(Page page) => (page as ContentPage)?.File ?? (page as ListPage)?.Introduction;

    private static string KindOf(Page page) =>
        page switch
        {
            HomePage => "home",
            SectionPage => "section",
            TaxonomyPage => "taxonomy",
            TermPage => "term",
            NotFoundPage => "404",
            SearchPage => "search",
            _ => "page",
        };
}
