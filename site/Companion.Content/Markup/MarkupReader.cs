using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>Finds the links, pictures and ids in HTML that an author or a shortcode wrote.</summary>
/// <param name="outputs">What placeholders in the HTML stand for.</param>
internal sealed class MarkupReader(ShortcodeOutputs outputs)
{
    // The elements whose src is, or may be, a page; the src of all others is a file to show.
    private static readonly HashSet<string> Frames = new(StringComparer.OrdinalIgnoreCase)
    {
        "iframe",
        "embed",
        "frame",
    };

    /// <summary>Reads a piece of HTML.</summary>
    /// <param name="html">The HTML, with placeholders for outputs.</param>
    /// <param name="location">Its position in the file; each link is looked up there.</param>
    public MarkupFacts Read(string html, SourceLocation location)
    {
        if (!html.Contains('<'))
        {
            return MarkupFacts.None;
        }

        // A template accepts any fragment, including a lone <td> or an unclosed <a>.
        var document = new HtmlParser().ParseDocument("<body><template>" + html + "</template>");
        var content = (document.QuerySelector("template") as IHtmlTemplateElement)?.Content;
        var finder = new LinkFinder(location);
        var links = new List<ContentLink>();
        var ids = new List<string>();
        foreach (var element in content?.QuerySelectorAll("*") ?? Enumerable.Empty<IElement>())
        {
            AddLink(element, "href", isImage: false);
            AddLink(element, "src", isImage: !Frames.Contains(element.LocalName));
            AddLink(element, "poster", isImage: true);
            AddId(element.Id);
            AddId(element.LocalName == "a" ? element.GetAttribute("name") : null);
        }

        return new MarkupFacts(links, ids);

        void AddLink(IElement element, string attribute, bool isImage)
        {
            if (element.GetAttribute(attribute)?.Trim() is { Length: > 0 } target)
            {
                links.Add(new ContentLink(outputs.RestoreAsText(target), isImage, finder.Find(target)));
            }
        }

        void AddId(string? id)
        {
            if (!string.IsNullOrEmpty(id))
            {
                ids.Add(outputs.RestoreAsText(id));
            }
        }
    }
}
