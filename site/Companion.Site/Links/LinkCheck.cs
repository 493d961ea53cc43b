using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Sources;
using Companion.Content.Urls;
using Companion.Site.Rendering;

namespace Companion.Site.Links;

/// <summary>Follows every link and picture in what authors wrote; one that leads nowhere on the site is an error.</summary>
/// <param name="site">The site.</param>
/// <param name="claims">Every file of the output folder.</param>
/// <param name="pages">The pages' ids and links.</param>
public sealed class LinkCheck(SiteModel site, OutputClaims claims, IReadOnlyCollection<PageFacts> pages)
{
    private readonly Dictionary<UrlPath, PageFacts> byUrl = pages.ToDictionary(facts => facts.Page.Url);
    private readonly HashSet<UrlPath> aliases = [.. site.Aliases.Select(alias => alias.From)];

    /// <summary>Addresses of pages whose files could not be understood: links to them are not held against anyone.</summary>
    public IReadOnlySet<UrlPath> Excused { get; init; } = new HashSet<UrlPath>();

    /// <summary>Where the pages would be that are not published now.</summary>
    public IReadOnlyDictionary<UrlPath, ContentFile> Unpublished { get; init; } =
        new Dictionary<UrlPath, ContentFile>();

    /// <summary>Checks everything.</summary>
    public void Run(DiagnosticBag diagnostics)
    {
        foreach (var facts in pages)
        {
            foreach (var link in facts.Content.Links)
            {
                if (FindProblem(facts.Page.Url, link) is { } problem)
                {
                    diagnostics.Add(problem);
                }
            }
        }
    }

    private Diagnostic? FindProblem(UrlPath from, ContentLink link)
    {
        var page = new Uri(site.AbsoluteUrl(from));
        if (!Uri.TryCreate(page, link.Target, out var target))
        {
            return Diagnostic.Error(
                link.Location,
                $"\"{link.Target}\" is not an address",
                "write a whole address, or a path from the site's root"
            );
        }

        if (
            target.Scheme is not ("http" or "https")
            || target.GetLeftPart(UriPartial.Authority) != page.GetLeftPart(UriPartial.Authority)
        )
        {
            return null;
        }

        var basePath = site.Settings.BaseUrl.AbsolutePath;
        if (!(target.AbsolutePath + "/").StartsWith(basePath, StringComparison.Ordinal))
        {
            // The whole address of another site on the same host is no concern of ours.
            if (IsWhole(link.Target))
            {
                return null;
            }

            return Diagnostic.Error(
                link.Location,
                $"\"{link.Target}\" leads out of the site, which is below {basePath}",
                "use ref for a page of this site"
            );
        }

        var url = new UrlPath(
            "/" + Uri.UnescapeDataString(target.AbsolutePath[Math.Min(basePath.Length, target.AbsolutePath.Length)..])
        );
        if (Excused.Contains(url.AsFolder()))
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
                Advice(url, claims.Files.Select(file => new UrlPath("/" + file.Value)), "put the file below input/")
            );

    private Diagnostic? FindPageProblem(ContentLink link, UrlPath url, string fragment)
    {
        if (FindPage(url) is not { } facts)
        {
            return IsFile(url) || aliases.Contains(new UrlPath("/" + url.Value.Trim('/')))
                ? null
                : Diagnostic.Error(
                    link.Location,
                    $"there is no page {url}",
                    Unpublished.TryGetValue(url.AsFolder(), out var file)
                        ? $"{file.Source.Path} is not published: it is a draft, dated in the future, or expired"
                        : Advice(
                            url,
                            byUrl.Keys,
                            "link to a page of this site, or give the whole address of another site's"
                        )
                );
        }

        return
            fragment.Length == 0
            || fragment == "top"
            || fragment.StartsWith(":~:", StringComparison.Ordinal)
            || facts.Content.Ids.Contains(fragment)
            ? null
            : Diagnostic.Error(
                link.Location,
                $"{facts.Page.Url} has no heading or id \"{fragment}\"",
                Suggestion.Nearest(fragment, facts.Content.Ids) is { } nearest
                    ? $"did you mean #{nearest}?"
                    : "link to the id of one of its headings"
            );
    }

    private PageFacts? FindPage(UrlPath url)
    {
        const string FolderFile = "/index.html";
        return byUrl.GetValueOrDefault(url)
            ?? byUrl.GetValueOrDefault(url.AsFolder())
            ?? (
                url.Value.EndsWith(FolderFile, StringComparison.Ordinal)
                    ? byUrl.GetValueOrDefault(new UrlPath(url.Value[..^(FolderFile.Length - 1)]))
                    : null
            );
    }

    private bool IsFile(UrlPath url) =>
        url.Value[1..].TrimEnd('/') is { Length: > 0 } path
        && path.Split('/').All(OutputPath.IsSafeSegment)
        && claims.Contains(OutputPath.For(url));

    private static string Advice(UrlPath url, IEnumerable<UrlPath> known, string otherwise) =>
        Suggestion.Nearest(url.Value, known.Select(path => path.Value)) is { } nearest
            ? $"did you mean {nearest}?"
            : otherwise;
}
