using Companion.Sources;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Collects what a layout and the link check need to know about a parsed body.</summary>
internal sealed class DocumentFacts
{
    private readonly MarkdownParts _parts;
    private readonly ExpandedBody _body;
    private readonly MarkupReader _markup;

    private DocumentFacts(MarkdownParts parts, ExpandedBody body)
    {
        _parts = parts;
        _body = body;
        _markup = new MarkupReader(body.Outputs);
    }

    /// <summary>Collects everything but the HTML.</summary>
    /// <exception cref="NestingException">The text is nested too deeply.</exception>
    public static RenderedContent Gather(MarkdownParts parts, ExpandedBody body) =>
        NestingException.Guard(() => new DocumentFacts(parts, body).Gather());

    private RenderedContent Gather()
    {
        var found = Markup().ToArray();
        var headings = Headings().ToArray();
        return new RenderedContent
        {
            Html = "",
            Summary = Summary(),
            Headings = headings,
            WordCount = WordCount(),
            Ids = headings
                .Select(heading => heading.Id)
                .Concat(FootnoteIds())
                .Concat(found.SelectMany(facts => facts.Ids))
                .ToHashSet(StringComparer.Ordinal),
            Links = [.. Links(), .. Autolinks(), .. found.SelectMany(facts => facts.Links)],
        };
    }

    private IEnumerable<Heading> Headings() =>
        _parts.Headings.Select(heading => new Heading(
            heading.Level,
            heading.GetAttributes().Id!,
            InlineText.Of(heading.Inline, _body.Outputs)
        ));

    private IEnumerable<string> FootnoteIds() =>
        _parts.Footnotes.SelectMany(note =>
            note.Links.Select(link => $"fnref:{link.Index}").Append($"fn:{note.Order}")
        );

    // A picture or an aside on its own is not a useful summary.
    private string Summary() =>
        _parts
            .Paragraphs.Where(paragraph => !_body.Outputs.IsOneOutput(paragraph))
            .Select(paragraph => InlineText.Of(paragraph.Inline, _body.Outputs))
            .FirstOrDefault(text => text.Length > 0)
        ?? "";

    private int WordCount() => _parts.TextBlocks.Sum(block => InlineText.CountWords(block.Inline, _body.Outputs));

    private IEnumerable<ContentLink> Links() =>
        _parts
            .Links.Where(link => !string.IsNullOrEmpty(link.Url))
            .Select(link => new ContentLink(
                _body.Outputs.RestoreAsText(link.Url!),
                link.IsImage,
                At(PlaceOf(link), link.Url!)
            ));

    private IEnumerable<ContentLink> Autolinks() =>
        _parts
            .Autolinks.Where(link => !link.IsEmail)
            .Select(link => new ContentLink(
                _body.Outputs.RestoreAsText(link.Url),
                IsImage: false,
                At(new Markdig.Syntax.SourceSpan(link.Span.Start + 1, link.Span.End - 1), link.Url)
            ));

    // A link that refers to a definition ([text][label]) has its address there.
    private static Markdig.Syntax.SourceSpan PlaceOf(LinkInline link)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        return span.End > span.Start || span.Start >= link.Span.Start ? span : link.Span;
    }

    private IEnumerable<MarkupFacts> Markup()
    {
        foreach (var (html, call) in _body.Outputs.All)
        {
            yield return _markup.Read(html, _body.Source.At(call));
        }

        foreach (var block in _parts.HtmlBlocks)
        {
            yield return _markup.Read(block.Lines.ToString(), At(block.Span));
        }

        foreach (var inline in _parts.HtmlInlines)
        {
            yield return _markup.Read(inline.Tag, At(inline.Span));
        }
    }

    private SourceLocation At(Markdig.Syntax.SourceSpan span) =>
        _body.Source.At(_body.Map.ToSource(span.Start, span.Length));

    // The output of a call maps to the span of the whole call, which may contain the address.
    private SourceLocation At(Markdig.Syntax.SourceSpan span, string address)
    {
        var place = At(span);
        return place.Span.Length <= address.Length ? place : new LinkFinder(place).Find(address);
    }
}
