using Companion.Content.Markup.Renderers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup;

/// <summary>Collects what a layout and the link check need to know about a parsed body.</summary>
internal sealed class DocumentFacts
{
    private readonly MarkdownParts _parts;
    private readonly ExpandedBody _body;
    private readonly BodyLocations _locations;
    private readonly int? _summaryEnd;
    private readonly MarkupReader _markup;

    private DocumentFacts(MarkdownParts parts, ExpandedBody body, int? summaryEnd)
    {
        _parts = parts;
        _body = body;
        _locations = new BodyLocations(body);
        _summaryEnd = summaryEnd;
        _markup = new MarkupReader(body.Outputs);
    }

    /// <summary>Collects everything but the HTML.</summary>
    /// <param name="parts">The body, parsed.</param>
    /// <param name="body">The body.</param>
    /// <param name="summaryEnd">Where the author's summary ends in the body; null when none is marked.</param>
    /// <exception cref="NestingException">The text is nested too deeply.</exception>
    public static RenderedContent Gather(MarkdownParts parts, ExpandedBody body, int? summaryEnd) =>
        NestingException.Guard(() => new DocumentFacts(parts, body, summaryEnd).Gather());

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
                .Concat(_parts.BlockIds)
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
            note.Links.Select(FootnoteIdentifiers.OfReference).Append($"fn:{note.Order}")
        );

    private string Summary() => MarkedSummary() is { Length: > 0 } marked ? marked : FirstParagraph();

    private string MarkedSummary() =>
        _summaryEnd is not { } end
            ? ""
            : string.Join(
                ' ',
                _parts
                    .TextBlocks.TakeWhile(block => block.Span.Start < end)
                    .Select(block => InlineText.Of(block.Inline, _body.Outputs))
                    .Where(text => text.Length > 0)
            );

    // A picture, an aside or an alert's title on its own is not a useful summary.
    private string FirstParagraph() =>
        _parts
            .Paragraphs.Where(paragraph => !_body.Outputs.IsOneOutput(paragraph) && !QuoteRenderer.IsTitle(paragraph))
            .Select(paragraph => InlineText.Of(paragraph.Inline, _body.Outputs))
            .FirstOrDefault(text => text.Length > 0)
        ?? "";

    private int WordCount() => _parts.TextBlocks.Sum(block => InlineText.CountWords(block.Inline, _body.Outputs));

    private IEnumerable<ContentLink> Links() =>
        _parts
            .Links.Where(link => !string.IsNullOrEmpty(link.Url))
            .Select(link => new ContentLink(_body.Outputs.RestoreAsText(link.Url!), link.IsImage, _locations.Of(link)));

    private IEnumerable<ContentLink> Autolinks() =>
        _parts
            .Autolinks.Where(link => !link.IsEmail)
            .Select(link => new ContentLink(
                _body.Outputs.RestoreAsText(link.Url),
                IsImage: false,
                _locations.At(new Markdig.Syntax.SourceSpan(link.Span.Start + 1, link.Span.End - 1), link.Url)
            ));

    private IEnumerable<MarkupFacts> Markup()
    {
        foreach (var (html, call) in _body.Outputs.All)
        {
            yield return _markup.Read(html, _body.Source.At(call));
        }

        foreach (var block in _parts.HtmlBlocks)
        {
            yield return _markup.Read(block.Lines.ToString(), _locations.At(block.Span));
        }

        foreach (var inline in _parts.HtmlInlines)
        {
            yield return _markup.Read(inline.Tag, _locations.At(inline.Span));
        }
    }
}
