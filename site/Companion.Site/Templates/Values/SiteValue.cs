using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Content.Settings;
using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>The site as templates see it.</summary>
internal static class SiteValue
{
    /// <summary>The names of its members.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "title",
        "baseUrl",
        "base_url",
        "url",
        "description",
        "author",
        "links",
        "params",
        "data",
        "pages",
        "sections",
        "terms",
        "language",
        "menus",
    ];

    /// <summary>A site.</summary>
    public static FluidValue Of(SiteModel site) => TemplateMapping.Of(Names, name => Find(name, site));

    private static FluidValue? Find(string name, SiteModel site) =>
        name switch
        {
            "title" => new StringValue(site.Settings.Title),
            "baseUrl" or "base_url" => new StringValue(site.Settings.BaseUrl.AbsoluteUri),
            "url" => new StringValue(site.Href(Content.Urls.UrlPath.Root)),
            "description" => DataValues.OfText(site.Settings.Description),
            "author" => site.Settings.Author is { } author ? Of(author) : NilValue.Instance,
            "links" => new ArrayValue([.. site.Settings.Links.Select(Of)]),
            "params" => SiteParameters.Of(site),
            "data" => SiteParameters.DataOf(site),
            "pages" => new ArrayValue([.. site.Content.Select(page => PageValue.Of(page, site))]),
            "sections" => new ArrayValue([.. site.Sections.Select(section => Of(section, site))]),
            "terms" => TemplateMapping.Of(
                [.. site.Settings.Taxonomies.Select(taxonomy => taxonomy.Key)],
                key => TermsOf(key, site)
            ),
            "language" => LanguageValue.Of(site.Settings.Language),
            "menus" => TemplateMapping.Of(
                [.. site.Settings.Menus.Keys],
                menu => site.Settings.Menus.TryGetValue(menu, out var entries) ? Of(entries, site) : null
            ),
            _ => null,
        };

    private static ArrayValue Of(IReadOnlyList<MenuEntry> entries, SiteModel site) =>
        new([
            .. entries.Select(entry =>
                TemplateMapping.Of(
                    ["name", "url", "weight", "identifier", "parent"],
                    name =>
                        name switch
                        {
                            "name" => new StringValue(entry.Name),
                            "url" => new StringValue(site.LinkOf(entry)),
                            "weight" => NumberValue.Create(entry.Weight),
                            "identifier" => new StringValue(entry.Identifier),
                            "parent" => DataValues.OfText(entry.Parent),
                            _ => null,
                        }
                )
            ),
        ]);

    private static FluidValue Of(Author author) =>
        TemplateMapping.Of(
            ["name", "url"],
            name =>
                name switch
                {
                    "name" => new StringValue(author.Name),
                    "url" => DataValues.OfText(author.Url?.AbsoluteUri),
                    _ => null,
                }
        );

    private static FluidValue Of(SiteLink link) =>
        TemplateMapping.Of(
            ["text", "url"],
            name =>
                name switch
                {
                    "text" => new StringValue(link.Text),
                    "url" => new StringValue(link.Url.AbsoluteUri),
                    _ => null,
                }
        );

    private static FluidValue Of(SectionPage section, SiteModel site) =>
        TemplateMapping.Of(
            ["name", "title", "url", "description", "pages"],
            name =>
                name switch
                {
                    "name" => new StringValue(section.Section),
                    "title" => new StringValue(section.Title),
                    "url" => new StringValue(site.Href(section.Url)),
                    "description" => DataValues.OfText(section.Description),
                    "pages" => new ArrayValue([
                        .. site.InSection(section.Section).Select(page => PageValue.Of(page, site)),
                    ]),
                    _ => null,
                }
        );

    private static ArrayValue? TermsOf(string key, SiteModel site) =>
        site.Settings.Taxonomies.FirstOrDefault(taxonomy => taxonomy.Key == key) is { } taxonomy
            ? new ArrayValue([.. site.TermsOf(taxonomy).Select(term => TermValue.Of(term, site))])
            : null;
}
