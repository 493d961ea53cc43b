using Companion.Content.Urls;

namespace Companion.Site.Podcasts;

/// <summary>An author's file that front matter names.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Url">Its address on the site; null when it is not published.</param>
internal sealed record SiteFile(string FullPath, UrlPath? Url);
