using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Content.Episodes;

/// <summary>Where a recording, a transcript or a picture is: on this site, or elsewhere on the web.</summary>
public sealed record MediaAddress
{
    /// <summary>A file of this site.</summary>
    public MediaAddress(UrlPath path) => Path = path;

    /// <summary>A file elsewhere.</summary>
    public MediaAddress(Uri external) => External = external;

    /// <summary>The path on this site; null for a file elsewhere.</summary>
    public UrlPath? Path { get; }

    /// <summary>The web address; null for a file of this site.</summary>
    public Uri? External { get; }

    /// <summary>As a page of the site links to it.</summary>
    public string Href(SiteModel site) => Path is { } path ? site.Href(path) : External!.AbsoluteUri;

    /// <summary>With the site's own address, as feeds name it.</summary>
    public string Absolute(SiteModel site) => Path is { } path ? site.AbsoluteUrl(path) : External!.AbsoluteUri;
}
