using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Companion.Content.Markup.Formulas;

/// <summary>
/// Parses formulas that stand on their own: <c>$$…$$</c> and <c>\[…\]</c> from the start of a line to the end of this or a
/// later line, without a blank line between. Elsewhere, <c>\[</c> stays a bracket: <c>\[sic\]</c> is common in text.
/// </summary>
internal sealed class FormulaBlockParser : BlockParser
{
    public FormulaBlockParser() => OpeningCharacters = ['$', '\\'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var closing =
            processor.IsCodeIndent ? null
            : line.Match("$$") ? "$$"
            : line.Match("\\[") ? "\\]"
            : null;
        if (closing is null)
        {
            return BlockState.None;
        }

        var rest = line.AsSpan()[2..].TrimEnd();
        var ends = rest.EndsWith(closing);
        if (
            rest.Length > 0
            && rest.IndexOf(closing) is >= 0 and var first
            && (!ends || first < rest.Length - 2 || first == 0)
        )
        {
            return BlockState.None;
        }

        if (!ends && !IsClosedBelow(processor, closing))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new FormulaBlock(this, closing)
            {
                Column = processor.Column,
                Span = new SourceSpan(line.Start, line.End),
                ProcessInlines = false,
            }
        );
        return ends ? BlockState.Break : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return processor.IsBlankLine || Ends(processor.Line.AsSpan(), ((FormulaBlock)block).Closing)
            ? BlockState.Break
            : BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var formula = (FormulaBlock)block;
        if (formula.IsComplete)
        {
            return true;
        }

        // The quote or list item that it is in ended first.
        var lines = new StringLineGroup(formula.Lines.Count);
        for (var i = 0; i < formula.Lines.Count; i++)
        {
            lines.Add(ref formula.Lines.Lines[i]);
        }

        var parent = formula.Parent!;
        parent.Insert(
            parent.IndexOf(formula),
            new ParagraphBlock(this)
            {
                Lines = lines,
                Span = formula.Span,
                Line = formula.Line,
            }
        );
        return false;
    }

    private static bool Ends(ReadOnlySpan<char> line, string closing) => line.TrimEnd().EndsWith(closing);

    private static bool IsClosedBelow(BlockProcessor processor, string closing)
    {
        var text = processor.Line.Text;
        var start = processor.Line.End + 1;
        if (processor.Document.GetData(closing) is int unclosed && start < unclosed)
        {
            return false;
        }

        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOf('\n') is var length and >= 0 ? start + length : text.Length;
            var line = text.AsSpan(start, end - start).Trim(" \t\r>");
            if (line.IsEmpty && end > start + 1)
            {
                break;
            }

            if (line.EndsWith(closing))
            {
                return true;
            }

            start = end + 1;
        }

        processor.Document.SetData(closing, start);
        return false;
    }
}
