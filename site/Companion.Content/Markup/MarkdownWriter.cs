using Companion.Content.Markup.Fences;
using Companion.Content.Markup.Formulas;
using Companion.Content.Markup.Renderers;
using Companion.Content.Urls;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>Writes parsed Markdown as HTML, with our own renderers instead of some of Markdig's.</summary>
internal static class MarkdownWriter
{
    private static readonly HashSet<Type> Replaced =
    [
        typeof(Markdig.Renderers.Html.ThematicBreakRenderer),
        typeof(Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer),
        typeof(Markdig.Extensions.TaskLists.HtmlTaskListRenderer),
        typeof(Markdig.Extensions.Tables.HtmlTableRenderer),
        typeof(Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer),
        typeof(Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer),
        typeof(Markdig.Renderers.Html.QuoteBlockRenderer),
        typeof(Markdig.Renderers.Html.ParagraphRenderer),
        typeof(Markdig.Renderers.Html.HeadingRenderer),
        typeof(Markdig.Renderers.Html.CodeBlockRenderer),
        typeof(Markdig.Renderers.Html.Inlines.LinkInlineRenderer),
        typeof(Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer),
    ];

    /// <summary>Writes a document. The result still contains placeholders for shortcodes' outputs.</summary>
    /// <param name="document">The document.</param>
    /// <param name="environment">The site, its pictures and the highlighter.</param>
    /// <param name="url">The address of its page.</param>
    /// <param name="outputs">What the placeholders stand for.</param>
    /// <param name="parts">Reads what follows the marks of its fences, and writes its formulas.</param>
    /// <param name="scope">
    /// The prefix of footnote ids, so that they differ from those of the page's other texts.
    /// </param>
    /// <exception cref="NestingException">The text is nested too deeply.</exception>
    public static string Write(
        MarkdownDocument document,
        RenderingEnvironment environment,
        UrlPath url,
        ShortcodeOutputs outputs,
        (FenceReader Fences, FormulaWriter Formulas) parts,
        string scope
    ) =>
        NestingException.Guard(() =>
        {
            using var html = new StringWriter { NewLine = "\n" };
            var renderer = new HtmlRenderer(html);
            ContentRenderer.Pipeline.Setup(renderer);
            renderer.ObjectRenderers.RemoveAll(known => Replaced.Contains(known.GetType()));
            renderer.ObjectRenderers.AddRange([
                new BreakRenderer(),
                new LineBreakRenderer(),
                new AutolinkRenderer(),
                new TaskListRenderer(),
                new TableRenderer(),
                new FootnoteLinkRenderer(scope),
                new FootnoteGroupRenderer(scope),
                new QuoteRenderer(environment.Site.Settings),
                new ParagraphRenderer(outputs),
                new HeadingRenderer(outputs),
                new CodeRenderer(environment.Highlighter, outputs, parts.Fences),
                new FormulaInlineRenderer(parts.Formulas),
                new FormulaBlockRenderer(parts.Formulas),
                new LinkRenderer(environment.Site, environment.Images, url, outputs),
            ]);
            renderer.Render(document);
            return html.ToString();
        });
}
