using Companion.Content.Models;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Prefixes root-relative addresses with the base URL's path.</summary>
internal static class AddressRebaser
{
    /// <summary>
    /// Rebases the links and pictures of a document. Output of shortcodes is hidden behind placeholders here: it is
    /// rebased already.
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
