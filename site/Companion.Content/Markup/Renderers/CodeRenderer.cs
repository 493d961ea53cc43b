using Companion.Content.Highlighting;
using Companion.Content.Markup.Fences;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Renderers;

/// <summary>Fenced and indented code, highlighted at build time.</summary>
internal sealed class CodeRenderer(SyntaxHighlighter highlighter, ShortcodeOutputs outputs, FenceReader fences)
    : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var code = string.Join(
            '\n',
            (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(line => line.Slice.ToString())
        );
        var fence = block is FencedCodeBlock fenced
            ? fences.Read(fenced.Span.Start, outputs.RestoreAsText(fenced.Info ?? ""), block.Lines.Count)
            : Fence.None;
        renderer.EnsureLine().Write(CodeBlockHtml.Render(highlighter, fence.Language, code, fence.Lines)).EnsureLine();
    }
}
