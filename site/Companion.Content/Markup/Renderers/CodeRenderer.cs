using System.Net;
using Companion.Content.Highlighting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Renderers;

/// <summary>Fenced and indented code, coloured at build time.</summary>
internal sealed class CodeRenderer(SyntaxHighlighter highlighter, ShortcodeOutputs outputs)
    : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = (block as FencedCodeBlock)?.Info is { } info ? outputs.RestoreAsText(info) : null;
        var code =
            string.Join('\n', (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(line => line.Slice.ToString()))
            + "\n";
        var highlighted = highlighter.Highlight(language, code);
        renderer.EnsureLine();
        var label = WebUtility.HtmlEncode(highlighted.LanguageLabel ?? "Code");
        renderer.Write($"<div class=\"code\" data-kind=\"{NameOf(highlighted.Kind)}\"");
        if (highlighted.LanguageLabel is not null)
        {
            renderer.Write($" data-language=\"{label}\"");
        }

        // A code block may scroll sideways, so it has to take the keyboard's focus and have a name.
        renderer.Write($"><pre tabindex=\"0\" role=\"group\" aria-label=\"{label}\"><code");
        if (!string.IsNullOrEmpty(language))
        {
            renderer.Write(" class=\"language-").WriteEscape(language).Write('"');
        }

        renderer.Write('>').Write(highlighted.Html).Write("</code></pre></div>").EnsureLine();
    }

    // The names that the theme's style sheet and copy button know.
    private static string NameOf(CodeKind kind) =>
        kind is CodeKind.ConsoleSession or CodeKind.PythonSession ? "console" : "source";
}
