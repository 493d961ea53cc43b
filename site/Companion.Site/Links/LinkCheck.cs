using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Planning;
using Companion.Site.Redirects;
using Companion.Site.Rendering;
using Companion.Sources;

namespace Companion.Site.Links;

/// <summary>Checks the links and pictures that authors wrote.</summary>
/// <param name="rendered">The site.</param>
internal sealed class LinkCheck(RenderedSite rendered)
{
    private readonly SitePlan _plan = rendered.Plan;
    private readonly SiteModel _site = rendered.Plan.MainSite;
    private readonly Dictionary<UrlPath, RenderedPage> _byUrl = rendered.Pages.ToDictionary(page => page.Page.Url);
    private readonly HashSet<UrlPath> _aliases = [.. rendered.Plan.Aliases.Select(alias => alias.From)];

    private readonly RedirectMatcher _redirects = new(rendered.Plan.OwnRules, rendered.Plan.MainSite.Settings.BaseUrl);

    /// <summary>The error in a link of the page at an address; null when the link is valid.</summary>
    public Diagnostic? FindProblem(UrlPath from, ContentLink link)
    {
        var page = new Uri(_site.AbsoluteUrl(from));
        if (!Uri.TryCreate(page, link.Target, out var target))
        {
            return Diagnostic.Error(
                link.Location,
                $"\"{link.Target}\" is not an address",
                "write a full address, or a path from the site's root"
            );
        }

        if (
            target.Scheme is not ("http" or "https")
            || target.GetLeftPart(UriPartial.Authority) != page.GetLeftPart(UriPartial.Authority)
        )
        {
            return null;
        }

        var basePath = _site.Settings.BaseUrl.AbsolutePath;
        if (!(target.AbsolutePath + "/").StartsWith(basePath, StringComparison.Ordinal))
        {
            // The full address of another site on the same host is not checked.
            if (IsWhole(link.Target))
            {
                return null;
            }

            return Diagnostic.Error(
                link.Location,
                $"\"{link.Target}\" leads out of the site, which is below {basePath}",
                $"begin it with {basePath}, or write it relative to the page"
            );
        }

        var url = new UrlPath(
            "/" + Uri.UnescapeDataString(target.AbsolutePath[Math.Min(basePath.Length, target.AbsolutePath.Length)..])
        );
        if (_plan.ExcusedUrls.Contains(url.AsFolder()))
        {
            return null;
        }

        return link.IsImage
            ? FindImageProblem(link, url)
            : FindPageProblem(link, url, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    private static bool IsWhole(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private Diagnostic? FindImageProblem(ContentLink link, UrlPath url) =>
        IsFile(url) && !url.IsFolder
            ? null
            : Diagnostic.Error(
                link.Location,
                $"there is no file {url}",
                Advice(
                    url,
                    _plan.Claims.Files.Select(file => new UrlPath("/" + file.Value)),
                    "put the file below input/"
                )
            );

    private Diagnostic? FindPageProblem(ContentLink link, UrlPath url, string fragment)
    {
        if (FindPage(url) is not { } page)
        {
            return
                IsFile(url)
                || _aliases.Contains(new UrlPath("/" + url.Value.Trim('/')))
                || _redirects.Match(_site.Href(url)) is not null
                ? null
                : Diagnostic.Error(
                    link.Location,
                    $"there is no page {url}",
                    _plan.Unpublished.TryGetValue(url.AsFolder(), out var file)
                        ? $"{file.Source.Path} is not published: it is a draft, dated in the future, expired, or not to be written"
                        : Advice(
                            url.AsFolder(),
                            _byUrl.Keys,
                            "link to a page of this site, or give the full address of a page on another site"
                        )
                );
        }

        return
            fragment.Length == 0
            || fragment == "top"
            || fragment.StartsWith(":~:", StringComparison.Ordinal)
            || page.Content.Ids.Contains(fragment)
            ? null
            : Diagnostic.Error(
                link.Location,
                $"{page.Page.Url} has no heading or id \"{fragment}\"",
                Suggestion.Nearest(fragment, page.Content.Ids) is { } nearest
                    ? $"did you mean #{nearest}?"
                    : "link to the id of one of its headings"
            );
    }

    private RenderedPage? FindPage(UrlPath url)
    {
        const string FolderFile = "/index.html";
        return _byUrl.GetValueOrDefault(url)
            ?? _byUrl.GetValueOrDefault(url.AsFolder())
            ?? (
                url.Value.EndsWith(FolderFile, StringComparison.Ordinal)
                    ? _byUrl.GetValueOrDefault(new UrlPath(url.Value[..^(FolderFile.Length - 1)]))
                    : null
            );
    }

    private bool IsFile(UrlPath url) =>
        url.Value[1..].TrimEnd('/') is { Length: > 0 } path
        && path.Split('/').All(OutputPath.IsSafeSegment)
        && _plan.Claims.Contains(OutputPath.For(url));

    private static string Advice(UrlPath url, IEnumerable<UrlPath> known, string otherwise) =>
        Suggestion.NearestPath(url.Value, known.Select(path => path.Value)) is { } nearest
            ? $"did you mean {nearest}?"
            : otherwise;
}
