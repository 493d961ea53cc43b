using System.Net;
using System.Text;

namespace Companion.Content.Highlighting;

/// <summary>
/// A complete code block of a page: highlighted, in a frame that the theme's style sheet and script recognise.
/// </summary>
public static class CodeBlockHtml
{
    /// <summary>Renders a block.</summary>
    /// <param name="highlighter">Highlights the code.</param>
    /// <param name="language">The language as the author wrote it; null or empty when there is none.</param>
    /// <param name="code">The code; lines end in <c>\n</c>, except the last.</param>
    /// <param name="lines">How its lines are shown; null for plain lines.</param>
    /// <param name="attributes">
    /// Further classes of the frame and its other attributes, as HTML, each after a space.
    /// </param>
    public static string Render(
        SyntaxHighlighter highlighter,
        string? language,
        string code,
        CodeLines? lines = null,
        (string Classes, string Others) attributes = default
    )
    {
        var highlighted = highlighter.Highlight(language, code + "\n");
        var label = WebUtility.HtmlEncode(highlighted.LanguageLabel ?? "Code");
        var html = new StringBuilder(
            $"<div class=\"code{attributes.Classes}\"{attributes.Others} data-kind=\"{NameOf(highlighted.Kind)}\""
        );
        if (highlighted.LanguageLabel is not null)
        {
            html.Append($" data-language=\"{label}\"");
        }

        if (lines?.ArePlain == false)
        {
            html.Append(" data-lines");
        }

        // A code block may scroll sideways, so it must be focusable by keyboard and have a name.
        html.Append($"><pre tabindex=\"0\" role=\"group\" aria-label=\"{label}\"><code");
        if (!string.IsNullOrEmpty(language))
        {
            html.Append($" class=\"language-{Escape(language)}\"");
        }

        var content = lines?.ArePlain == false ? CodeLineWriter.Write(highlighted.Html, lines) : highlighted.Html;
        return html.Append('>').Append(content).Append("</code></pre></div>").ToString();
    }

    // The names that the theme's style sheet and copy button expect.
    private static string NameOf(CodeKind kind) =>
        kind is CodeKind.ConsoleSession or CodeKind.PythonSession ? "console" : "source";

    private static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
