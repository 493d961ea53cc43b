using Markdig.Extensions.Footnotes;

namespace Companion.Content.Markup;

/// <summary>The ids of references to footnotes, as Goldmark makes them.</summary>
internal static class FootnoteIdentifiers
{
    /// <summary>The id of a reference: <c>fnref:2</c>, and <c>fnref1:2</c> for the second one to that note.</summary>
    public static string OfReference(FootnoteLink link) => OfReference(link, scope: "");

    /// <summary>The same in one of several texts of a page, each with its own scope.</summary>
    public static string OfReference(FootnoteLink link, string scope)
    {
        // A reference and the arrow back to it share an index, and those of one footnote follow each other.
        var earlier = link.Index - link.Footnote.Links[0].Index;
        return $"fnref{(earlier == 0 ? "" : earlier)}:{scope}{link.Footnote.Order}";
    }
}
