using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Companion.Content.Sources;

namespace Companion.Content.Markup;

/// <summary>The links, pictures and ids in a piece of HTML that an author or a shortcode wrote.</summary>
/// <param name="Links">The links and pictures.</param>
/// <param name="Ids">The ids.</param>
internal sealed record MarkupFacts(IReadOnlyList<ContentLink> Links, IReadOnlyList<string> Ids)
{
    private static readonly MarkupFacts None = new([], []);

    /// <summary>Reads a piece of HTML; all it holds is said to stand at one place.</summary>
    public static MarkupFacts Of(string html, SourceLocation location)
    {
        if (!html.Contains('<'))
        {
            return None;
        }

        // A template takes any fragment, a lone <td> or an unclosed <a> included.
        var document = new HtmlParser().ParseDocument("<body><template>" + html + "</template>");
        var elements = (
            document.QuerySelector("template") as AngleSharp.Html.Dom.IHtmlTemplateElement
        )?.Content.QuerySelectorAll("*");
        var links = new List<ContentLink>();
        var ids = new List<string>();
        foreach (var element in elements ?? Enumerable.Empty<IElement>())
        {
            AddLink(element, "href", isImage: false);
            AddLink(element, "src", isImage: true);
            AddLink(element, "poster", isImage: true);
            if (element.Id is { Length: > 0 } id)
            {
                ids.Add(id);
            }
        }

        return new MarkupFacts(links, ids);

        void AddLink(IElement element, string attribute, bool isImage)
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } target)
            {
                links.Add(new ContentLink(target, isImage, location));
            }
        }
    }
}
