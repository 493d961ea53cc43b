using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>Passes each heading to the code that assigns its id, while its source text is still available.</summary>
internal sealed class HeadingIdentifierExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } atx)
        {
            atx.Closed += Assign;
        }

        // A heading underlined with === or --- starts as a paragraph.
        if (pipeline.BlockParsers.FindExact<ParagraphBlockParser>() is { } paragraph)
        {
            paragraph.Closed += Assign;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    private static void Assign(BlockProcessor processor, Block block)
    {
        if (block is HeadingBlock heading)
        {
            MarkdownContext.Of(processor.Context)?.AssignTo(heading);
        }
    }
}
