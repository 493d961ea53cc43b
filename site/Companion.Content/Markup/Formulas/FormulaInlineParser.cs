using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Companion.Content.Markup.Formulas;

/// <summary>
/// Parses the formulas in a line of text: <c>\(…\)</c> and <c>$$…$$</c>, the delimiters of Hugo's passthrough extension,
/// and <c>$…$</c> where the site asks for it. Between single dollars, a formula neither begins nor ends with a space, and
/// no digit follows it: $5 and $10 are prices.
/// </summary>
internal sealed class FormulaInlineParser : InlineParser
{
    public FormulaInlineParser() => OpeningCharacters = ['\\', '$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (opening, closing) = (slice.CurrentChar, slice.PeekChar()) switch
        {
            ('\\', '(') => (2, "\\)"),
            ('$', '$') => (2, "$$"),
            ('$', not ' ' and not '\t' and not '\n' and not '\0')
                when MarkdownContext.Of(processor.Context) is { HasSingleDollarMath: true } => (1, "$"),
            _ => (0, ""),
        };
        if (opening == 0 || EndOf(processor, slice, opening, closing) is not { } end)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var tex = slice.Text[(slice.Start + opening)..end];
        processor.Inline = new FormulaInline(tex.Trim(), isDisplay: closing == "$$")
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(end + closing.Length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = end + closing.Length;
        return true;
    }

    // Where the closing delimiter starts. What was looked for in vain is not looked for again in the same text.
    private int? EndOf(InlineProcessor processor, StringSlice slice, int opening, string closing)
    {
        var missing = processor.ParserStates[Index] as Missing;
        if (missing is not null && ReferenceEquals(missing.Text, slice.Text) && missing.Closings.Contains(closing))
        {
            return null;
        }

        for (var from = slice.Start + opening; from <= slice.End; from++)
        {
            var length = slice.Text.AsSpan(from, slice.End - from + 1).IndexOf(closing);
            if (length < 0)
            {
                break;
            }

            from += length;
            if (
                IsEnd(slice, from, closing)
                && !slice.Text.AsSpan(slice.Start + opening, from - slice.Start - opening).IsWhiteSpace()
            )
            {
                return from;
            }

            if (closing == "$$")
            {
                return null;
            }
        }

        if (missing is null || !ReferenceEquals(missing.Text, slice.Text))
        {
            processor.ParserStates[Index] = missing = new Missing(slice.Text, []);
        }

        missing.Closings.Add(closing);
        return null;
    }

    private static bool IsEnd(StringSlice slice, int at, string closing) =>
        closing.Length > 1
        || (
            !char.IsWhiteSpace(slice.Text[at - 1])
            && slice.Text[at - 1] is not '\\' and not '$'
            && (at == slice.End || !char.IsAsciiDigit(slice.Text[at + 1]))
        );

    private sealed record Missing(string Text, HashSet<string> Closings);
}
