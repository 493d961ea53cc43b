using Companion.Content.Markup.Formulas;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Companion.Content.Markup.Parsers;

/// <summary>Reads links, tables, alerts, attributes and formulas as Hugo and GitHub do, where Markdig reads them otherwise.</summary>
internal sealed class HugoSyntaxExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Replace<LinkInlineParser>(new LinkParser());
        pipeline.InlineParsers.Insert(0, new FormulaInlineParser());
        pipeline.BlockParsers.Insert(0, new FormulaBlockParser());
        pipeline.BlockParsers.Insert(0, new AttributeLineParser());
        TableParser.Setup(pipeline);
        FenceAttributes.Setup(pipeline);
        AlertParser.Setup(pipeline);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
