using Companion.Content.Highlighting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Renderers;

/// <summary>Fenced and indented code, highlighted at build time.</summary>
internal sealed class CodeRenderer(SyntaxHighlighter highlighter, ShortcodeOutputs outputs)
    : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = (block as FencedCodeBlock)?.Info is { } info ? outputs.RestoreAsText(info) : null;
        var code = string.Join(
            '\n',
            (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(line => line.Slice.ToString())
        );
        renderer.EnsureLine().Write(CodeBlockHtml.Render(highlighter, language, code)).EnsureLine();
    }
}
