using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Site.Podcasts;

/// <summary>Finds out what the addresses in front matter and <c>site.yaml</c> mean.</summary>
internal static class EpisodeAddresses
{
    /// <summary>A picture: a web address, or a path from the site's root.</summary>
    public static MediaAddress OfImage(string written) =>
        External(written) ?? new MediaAddress(new UrlPath("/" + written.TrimStart('/')));

    /// <summary>A web address; null for a path.</summary>
    public static MediaAddress? External(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new MediaAddress(uri)
            : null;

    /// <summary>The full address of a chapter's target: a place on the episode's page, a path, or a web address.</summary>
    public static string OfChapter(string written, ContentPage page, SiteModel site) =>
        External(written) is { } external ? external.Absolute(site)
        : written.StartsWith('/')
            ? site.Settings.BaseUrl.GetLeftPart(UriPartial.Authority)
                + site.Settings.BaseUrl.AbsolutePath.TrimEnd('/')
                + written
        : site.AbsoluteUrl(page.Url) + written;
}
