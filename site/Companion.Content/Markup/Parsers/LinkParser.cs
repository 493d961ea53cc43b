using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace Companion.Content.Markup.Parsers;

/// <summary>
/// Markdig's parser of links, pictures and references to footnotes, corrected where it differs from CommonMark and Hugo:
/// <c>Great![^1]</c> keeps its exclamation mark, and <c>[a [b][c] d](/x/)</c>, where <c>c</c> is not defined, is one
/// link.
/// </summary>
internal sealed class LinkParser : LinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar switch
        {
            '!' when IsBeforeFootnote(processor, slice) => AddExclamationMark(processor, ref slice),
            ']' when TakesUndefinedReference(processor, slice) => false,
            ']' when TakesFootnote(processor, ref slice) => true,
            _ => base.Match(processor, ref slice),
        };

    private static bool IsBeforeFootnote(InlineProcessor processor, StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekChar(2) != '^')
        {
            return false;
        }

        slice.SkipChar();
        return LinkHelper.TryParseLabel(ref slice, out var label, out _)
            && processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
            && definition is FootnoteLinkReferenceDefinition;
    }

    private static bool AddExclamationMark(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline("!")
        {
            Span = new SourceSpan(start, start),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return true;
    }

    // A reference to a footnote is one, even with a parenthesis after it: [^1](or so).
    private static bool TakesFootnote(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            slice.PeekChar() != '('
            || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true } opening
            || opening is not { IsImage: false, Label: { } label }
            || !processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
            || definition is not FootnoteLinkReferenceDefinition { CreateLinkInline: { } create }
        )
        {
            return false;
        }

        processor.Inline = create(processor, definition, opening.FirstChild);
        processor.Inline.IsClosed = true;
        opening.ReplaceBy(processor.Inline, copyChildren: false);
        slice.SkipChar();
        return true;
    }

    // CommonMark: what is followed by a label is no shortcut reference, and its brackets are text when nothing defines
    // that label. Markdig would leave the opening bracket to the next closing one.
    private static bool TakesUndefinedReference(InlineProcessor processor, StringSlice slice)
    {
        if (
            slice.PeekChar() != '['
            || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true } opening
        )
        {
            return false;
        }

        slice.SkipChar();
        if (
            !LinkHelper.TryParseLabel(ref slice, out var label, out _)
            || processor.Document.ContainsLinkReferenceDefinition(label)
        )
        {
            return false;
        }

        processor.Inline = opening.ReplaceBy(
            new LiteralInline(opening.IsImage ? "![" : "[") { Span = opening.Span, Line = opening.Line }
        );
        return true;
    }
}
