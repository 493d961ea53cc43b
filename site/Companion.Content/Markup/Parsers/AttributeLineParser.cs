using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Companion.Content.Markup.Parsers;

/// <summary>
/// A line of attributes directly below a block, as Hugo reads it with <c>markup.goldmark.parser.attribute.block</c>:
/// <c>{.lead #start}</c> belongs to the paragraph, list, table, quote or code above it.
/// </summary>
internal sealed class AttributeLineParser : BlockParser
{
    public AttributeLineParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (
            processor.IsCodeIndent
            || !FollowsText(processor)
            || AttributeList.ReadAtStart(line, out var length) is not { IsEmpty: false } attributes
            || length != line.Length
        )
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new AttributeLine(this) { Attributes = attributes, Column = processor.Column });
        return BlockState.Break;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var (line, parent) = ((AttributeLine)block, block.Parent!);
        var place = parent.IndexOf(block);
        if (place == 0)
        {
            // Nothing is above it in its quote or list item, so it is text.
            var lines = new StringLineGroup(1);
            lines.Add(ref line.Lines.Lines[0]);
            parent.Insert(
                0,
                new ParagraphBlock(this)
                {
                    Lines = lines,
                    Span = line.Span,
                    Line = line.Line,
                }
            );
            return false;
        }

        BlockAttributes.Attach(processor, line.Attributes, BearerOf(parent[place - 1], line.Column));
        return false;
    }

    // The paragraph of a short list item is not an element. To Markdig, any line below a definition is part of it.
    private static Block BearerOf(Block above, int column) =>
        above switch
        {
            ParagraphBlock { Parent: ListItemBlock { Count: 2 } item } => item,
            { Parent: DefinitionItem { Parent: DefinitionList list } } when column == 0 => list,
            _ => above,
        };

    private static bool FollowsText(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan(0, processor.CurrentLineStartPosition);
        text = text.EndsWith("\r\n") ? text[..^2] : text[..^Math.Min(1, text.Length)];
        return !text[(text.LastIndexOfAny('\r', '\n') + 1)..].Trim(" \t>").IsEmpty;
    }

    private sealed class AttributeLine(BlockParser parser) : LeafBlock(parser)
    {
        public required AttributeList Attributes { get; init; }
    }
}
