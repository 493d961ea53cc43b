using System.Net;
using Companion.Content.Models;
using Companion.Content.Sources;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Gathers what a layout and the link check need to know of a parsed body.</summary>
internal static class DocumentFacts
{
    /// <summary>Rebases the document's addresses and gathers everything but the HTML.</summary>
    public static RenderedContent Gather(
        MarkdownDocument document,
        ExpandedBody body,
        ContentFile file,
        RenderingEnvironment environment
    )
    {
        AddressRebaser.Apply(document, environment.Site, body.Map.IsGenerated);
        var markup = MarkupIn(document, body, file).ToArray();
        var headings = document
            .Descendants<HeadingBlock>()
            .Select(heading => new Heading(
                heading.Level,
                heading.GetAttributes().Id!,
                InlineText.Of(heading.Inline, body.Outputs)
            ))
            .ToArray();
        var footnotes = document
            .Descendants<Footnote>()
            .SelectMany(note => note.Links.Select(link => $"fnref:{link.Index}").Append($"fn:{note.Order}"));
        var texts = document
            .Descendants<LeafBlock>()
            .Where(block => block.Inline is not null)
            .Select(block => InlineText.Of(block.Inline, body.Outputs));
        return new RenderedContent
        {
            Html = "",
            Summary =
                document
                    .Descendants<ParagraphBlock>()
                    .Select(paragraph => InlineText.Of(paragraph.Inline, body.Outputs))
                    .FirstOrDefault(text => text.Length > 0)
                ?? "",
            Headings = headings,
            WordCount = texts.Sum(text => text.Length == 0 ? 0 : text.Count(c => c == ' ') + 1),
            Ids = headings
                .Select(heading => heading.Id)
                .Concat(footnotes)
                .Concat(markup.SelectMany(found => found.Ids))
                .ToHashSet(StringComparer.Ordinal),
            Links = [.. LinksIn(document, body, file), .. markup.SelectMany(found => found.Links)],
        };
    }

    private static IEnumerable<ContentLink> LinksIn(MarkdownDocument document, ExpandedBody body, ContentFile file) =>
        document
            .Descendants<LinkInline>()
            .Where(link => !string.IsNullOrEmpty(link.Url))
            .Select(link => new ContentLink(
                WebUtility.HtmlDecode(body.Outputs.Restore(link.Url!)),
                link.IsImage,
                file.Source.At(PlaceOf(link, body))
            ));

    private static Sources.SourceSpan PlaceOf(LinkInline link, ExpandedBody body)
    {
        var span = link.UrlSpan.Length > 0 && link.UrlSpan.Start >= link.Span.Start ? link.UrlSpan : link.Span;
        return body.Map.ToSource(span.Start, span.Length);
    }

    private static IEnumerable<MarkupFacts> MarkupIn(MarkdownDocument document, ExpandedBody body, ContentFile file)
    {
        foreach (var (html, call) in body.Outputs.All)
        {
            yield return MarkupFacts.Of(html, file.Source.At(call));
        }

        foreach (var block in document.Descendants<HtmlBlock>())
        {
            yield return MarkupFacts.Of(block.Lines.ToString(), LocationOf(block.Span));
        }

        foreach (var inline in document.Descendants<HtmlInline>())
        {
            yield return MarkupFacts.Of(inline.Tag, LocationOf(inline.Span));
        }

        SourceLocation LocationOf(Markdig.Syntax.SourceSpan span) =>
            file.Source.At(body.Map.ToSource(span.Start, span.Length));
    }
}
