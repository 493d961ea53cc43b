using System.Net;
using System.Text;
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
        renderer
            .EnsureLine()
            .Write(CodeBlockHtml.Render(highlighter, fence.Language, code, fence.Lines, AttributesOf(block)))
            .EnsureLine();
    }

    // They belong to the frame, which has a class of its own.
    private static (string Classes, string Others) AttributesOf(CodeBlock block)
    {
        if (block.TryGetAttributes() is not { } attributes)
        {
            return ("", "");
        }

        var others = new StringBuilder(attributes.Id is { } id ? $" id=\"{Encode(id)}\"" : "");
        foreach (var (name, value) in attributes.Properties ?? [])
        {
            others.Append($" {name}=\"{Encode(value ?? "")}\"");
        }

        return (
            Encode(string.Concat((attributes.Classes ?? []).Where(IsOwn).Select(name => " " + name))),
            others.ToString()
        );
    }

    // Markdig adds a class for the language, which our frame says in its own way.
    private static bool IsOwn(string name) => !name.StartsWith("language-", StringComparison.Ordinal);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
