using System.Globalization;
using System.Xml.Linq;
using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Site.Feeds;

/// <summary>
/// <c>sitemap.xml</c> as sitemaps.org defines it, and the <c>robots.txt</c> that refers to it. A site in several languages
/// has a sitemap for each, and one that names them.
/// </summary>
/// <param name="sites">The site in each of its languages.</param>
internal sealed class Sitemap(IReadOnlyList<SiteModel> sites)
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>The sitemap of one of several languages, where Hugo writes it: <c>/es/sitemap.xml</c>.</summary>
    public static UrlPath UrlOf(Language language) => new UrlPath($"/{Slug.From(language.Code)}") / "sitemap.xml";

    /// <summary>Lists every page for search engines, or the sitemaps of all languages.</summary>
    public ReadOnlyMemory<byte> Render() =>
        sites is [var only]
            ? Render(only)
            : XmlText.Of(
                new XElement(
                    Namespace + "sitemapindex",
                    sites.Select(site => new XElement(
                        Namespace + "sitemap",
                        new XElement(Namespace + "loc", site.AbsoluteUrl(UrlOf(site.Settings.Language)))
                    ))
                )
            );

    /// <summary>Lists every page in one language; of long lists, their first pages.</summary>
    public static ReadOnlyMemory<byte> Render(SiteModel site) =>
        XmlText.Of(
            new XElement(
                Namespace + "urlset",
                site.Settings.Languages.Count > 1 ? new XAttribute(XNamespace.Xmlns + "xhtml", Html) : null,
                site.Pages.Where(page =>
                        page is not (NotFoundPage or SearchPage or EmbedPage or ListPage { IsFirst: false })
                    )
                    .OrderBy(page => page.Url)
                    .Select(page => new XElement(
                        Namespace + "url",
                        new XElement(Namespace + "loc", site.AbsoluteUrl(page.Url)),
                        LastChange(page),
                        Translations(site, page)
                    ))
            )
        );

    /// <summary>Allows every robot, and refers to the sitemap.</summary>
    public string RenderRobots() =>
        $"User-agent: *\nDisallow:\n\nSitemap: {sites[0].AbsoluteUrl(new UrlPath("/sitemap.xml"))}\n";

    private static XElement? LastChange(Page page) =>
        page is ContentPage content && (content.FrontMatter.LastModified ?? content.Date) is { } date
            ? new XElement(Namespace + "lastmod", date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))
            : null;

    private static IEnumerable<XElement> Translations(SiteModel site, Page page)
    {
        var translations = site.TranslationsOf(page).ToArray();
        return translations.Length < 2
            ? []
            : translations.Select(translation => new XElement(
                Html + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", translation.Language.Code),
                new XAttribute("href", site.AbsoluteUrl(translation.Page.Url))
            ));
    }
}
