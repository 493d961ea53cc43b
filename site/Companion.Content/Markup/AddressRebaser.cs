using Companion.Content.Models;

namespace Companion.Content.Markup;

/// <summary>Prefixes root-relative addresses with the base URL's path.</summary>
internal static class AddressRebaser
{
    /// <summary>
    /// Rebases the links and pictures of a document. Output of shortcodes is hidden behind placeholders here: it is
    /// rebased already.
    /// </summary>
    public static void Apply(MarkdownParts parts, SiteModel site)
    {
        foreach (var link in parts.Links)
        {
            if (link.Url is { } url)
            {
                link.Url = site.Rebase(url);
            }
        }
    }
}
