using Companion.Content.Markup.Fences;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Companion.Content.Markup.Parsers;

/// <summary>
/// Gives code blocks the attributes in the opening lines of their fences. <see cref="FenceReader"/> reads the other
/// options there, and warns about mistakes.
/// </summary>
internal static class FenceAttributes
{
    /// <summary>Reads the opening line of every fence that ends.</summary>
    public static void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<FencedCodeBlockParser>() is { } fences)
        {
            fences.Closed += Attach;
        }
    }

    private static void Attach(BlockProcessor processor, Block block)
    {
        var fence = (FencedCodeBlock)block;
        var text = $"{fence.Info} {fence.Arguments}";
        if (text.IndexOf('{', StringComparison.Ordinal) is var brace and >= 0)
        {
            var parser = new FenceOptionsParser(text[(brace + 1)..], fence.Lines.Count, (_, _, _) => { });
            if (parser.Parse().Attributes is { IsEmpty: false } attributes)
            {
                BlockAttributes.Attach(processor, attributes, fence);
            }
        }
    }
}
