using Companion.Content.Models;
using Riffs.Episodes;

namespace Riffs.Head;

/// <summary>The title of a page, in its heading and on the browser's tab.</summary>
internal static class PageTitle
{
    /// <summary>The title in the page's own heading.</summary>
    public static string Of(Page page, SiteModel site) =>
        page is SectionPage section ? SectionName.Of(section, site) : page.Title;

    /// <summary>The title on the browser's tab and in search results, which includes the show.</summary>
    public static string WithSite(Page page, SiteModel site) =>
        page is ListPage { Pager: { Number: > 1 and var number } }
            ? $"{Plain(page, site)} · {number}"
            : Plain(page, site);

    private static string Plain(Page page, SiteModel site) =>
        Of(page, site) is var title && (page is HomePage || title == site.Settings.Title)
            ? site.Settings.Title
            : $"{title} · {site.Settings.Title}";
}
