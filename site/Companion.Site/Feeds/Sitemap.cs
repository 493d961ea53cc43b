using System.Globalization;
using System.Xml.Linq;
using Companion.Content.Models;

namespace Companion.Site.Feeds;

/// <summary><c>sitemap.xml</c> as sitemaps.org defines it, and the <c>robots.txt</c> that refers to it.</summary>
/// <param name="site">The site.</param>
internal sealed class Sitemap(SiteModel site)
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Lists every page for search engines.</summary>
    public string Render() =>
        XmlText.Of(
            new XElement(
                Namespace + "urlset",
                site.Pages.Where(page => page is not NotFoundPage)
                    .OrderBy(page => page.Url)
                    .Select(page => new XElement(
                        Namespace + "url",
                        new XElement(Namespace + "loc", site.AbsoluteUrl(page.Url)),
                        LastChange(page)
                    ))
            )
        );

    /// <summary>Allows every robot, and refers to the sitemap.</summary>
    public string RenderRobots() =>
        $"User-agent: *\nDisallow:\n\nSitemap: {site.AbsoluteUrl(new Content.Urls.UrlPath("/sitemap.xml"))}\n";

    private static XElement? LastChange(Page page) =>
        page is ContentPage content && (content.FrontMatter.LastModified ?? content.Date) is { } date
            ? new XElement(Namespace + "lastmod", date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))
            : null;
}
