using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>
/// Parses <c>&lt;&lt;</c> before raw HTML, so that <c>&lt;&lt;word&gt;&gt;</c> is not an unknown element: as in Hugo,
/// the typographer turns it into guillemets.
/// </summary>
internal sealed class GuillemetExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    private sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '<')
            {
                return false;
            }

            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new LiteralInline("<<")
            {
                Span = new Markdig.Syntax.SourceSpan(start, start + 1),
                Line = line,
                Column = column,
            };
            slice.Start += 2;
            return true;
        }
    }
}
