using Companion.Sources;
using Markdig.Syntax.Inlines;
using MarkdownSpan = Markdig.Syntax.SourceSpan;

namespace Companion.Content.Markup;

/// <summary>Finds parts of a parsed body in the author's file.</summary>
internal sealed class BodyLocations(ExpandedBody body)
{
    /// <summary>The location of a part.</summary>
    public SourceLocation At(MarkdownSpan span) => body.Source.At(body.Map.ToSource(span.Start, span.Length));

    /// <summary>The location of a link's address.</summary>
    public SourceLocation Of(LinkInline link) => At(PlaceOf(link), link.Url!);

    /// <summary>
    /// The location of an address. The output of a call maps to the span of the whole call, which may contain it.
    /// </summary>
    public SourceLocation At(MarkdownSpan span, string address)
    {
        var place = At(span);
        return place.Span.Length <= address.Length ? place : new LinkFinder(place).Find(address);
    }

    // A link that refers to a definition ([text][label]) has its address there.
    private static MarkdownSpan PlaceOf(LinkInline link)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        return span.End > span.Start || span.Start >= link.Span.Start ? span : link.Span;
    }
}
