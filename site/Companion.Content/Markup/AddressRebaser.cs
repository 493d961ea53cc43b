using Companion.Content.Models;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Puts addresses that begin at the site's root below the base URL's path.</summary>
internal static class AddressRebaser
{
    /// <summary>
    /// Rebases the links and pictures of a document. What shortcodes gave is hidden behind placeholders here: they have
    /// rebased their addresses already.
    /// </summary>
    public static void Apply(MarkdownDocument document, SiteModel site)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.Url is { } url)
            {
                link.Url = site.Rebase(url);
            }
        }
    }
}
