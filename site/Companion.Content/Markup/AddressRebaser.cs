using Companion.Content.Models;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Puts addresses that begin at the site's root below the base URL's path.</summary>
internal static class AddressRebaser
{
    /// <summary>Rebases the links and pictures of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="site">The site.</param>
    /// <param name="isGenerated">Whether the address at an offset came out of a shortcode, which has rebased it already.</param>
    public static void Apply(MarkdownDocument document, SiteModel site, Func<int, bool> isGenerated)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.Url is { } url && !isGenerated(link.UrlSpan.Start))
            {
                link.Url = site.Rebase(url);
            }
        }
    }
}
