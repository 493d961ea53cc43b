using Companion.Content.Html;
using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>Finds the links, pictures and ids in HTML that an author or a shortcode wrote.</summary>
/// <param name="outputs">What placeholders in the HTML stand for.</param>
internal sealed class MarkupReader(ShortcodeOutputs outputs)
{
    // The elements whose src is, or may be, a page; the src of all others is a file to show.
    private static readonly HashSet<string> Frames = new(StringComparer.Ordinal) { "iframe", "embed", "frame" };

    /// <summary>Reads a piece of HTML.</summary>
    /// <param name="html">The HTML, with placeholders for outputs.</param>
    /// <param name="location">Its position in the file; each link is looked up there.</param>
    public MarkupFacts Read(string html, SourceLocation location)
    {
        if (!html.Contains('<'))
        {
            return MarkupFacts.None;
        }

        var finder = new LinkFinder(location);
        var links = new List<ContentLink>();
        var ids = new List<string>();
        foreach (var tag in HtmlTags.Read(html).Where(tag => !tag.IsEnd))
        {
            AddLink(tag, "href", isImage: false);
            AddLink(tag, "src", isImage: !Frames.Contains(tag.Name));
            AddLink(tag, "poster", isImage: true);
            AddId(tag.Find("id"));
            AddId(tag.Name == "a" ? tag.Find("name") : null);
        }

        return new MarkupFacts(links, ids);

        void AddLink(HtmlTag tag, string attribute, bool isImage)
        {
            if (tag.Find(attribute)?.Trim() is { Length: > 0 } target)
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
