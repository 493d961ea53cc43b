using System.Net;
using Companion.Content.Markup.Fences;
using Companion.Content.Markup.Formulas;
using Companion.Content.Urls;
using Companion.Sources;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup;

/// <summary>
/// Renders the Markdown in the shortcodes of one page: inner text, captions. It runs before the page's own text is
/// parsed, so the ids of its headings are assigned afterwards: as in Hugo, the page's headings come first.
/// </summary>
internal sealed class FragmentRenderer(
    RenderingEnvironment environment,
    UrlPath url,
    ShortcodeOutputs outputs,
    FenceDiagnostics diagnostics,
    FileLinks links
)
{
    private readonly List<(int Output, string Wanted)> _pending = [];
    private int _count;

    /// <summary>Renders Markdown as HTML.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="call">The shortcode call that it belongs to, for messages.</param>
    /// <exception cref="NestingException">The text is nested too deeply.</exception>
    public string Render(string markdown, SourceLocation call)
    {
        var identifiers = new HeadingIdentifiers(outputs);
        var parts = MarkdownReader.Read(
            markdown,
            environment.ContextFor(
                heading => heading.GetAttributes().Id = Postpone(identifiers.Choose(heading)),
                Postpone
            )
        );
        return Write(parts, markdown, call);
    }

    /// <summary>
    /// Renders Markdown as HTML with each heading as a bold paragraph: it has no place in the page's outline.
    /// </summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="call">The shortcode call that it belongs to, for messages.</param>
    /// <exception cref="NestingException">The text is nested too deeply.</exception>
    public string RenderAside(string markdown, SourceLocation call)
    {
        var parts = MarkdownReader.Read(markdown, environment.ContextFor(_ => { }, Postpone));
        BoldHeadings.Apply(parts);
        return Write(parts, markdown, call);
    }

    /// <summary>Gives the fragments' headings and blocks ids that the page does not use.</summary>
    public void AssignIdentifiers(HeadingIdentifiers page)
    {
        foreach (var (output, wanted) in _pending)
        {
            outputs.Fill(output, WebUtility.HtmlEncode(page.MakeUnique(wanted)));
        }
    }

    private string Postpone(string wanted)
    {
        var (output, placeholder) = outputs.Reserve();
        _pending.Add((output, wanted));
        return placeholder;
    }

    private string Write(MarkdownParts parts, string markdown, SourceLocation call)
    {
        links.Resolve(parts, _ => call);
        AddressRebaser.Apply(parts, environment.Site);
        var fences = new FenceReader(markdown, _ => call, diagnostics);
        var formulas = new FormulaWriter(outputs, _ => call, environment.Diagnostics);
        return MarkdownWriter
            .Write(parts.Document, environment, url, outputs, (fences, formulas), $"{++_count}-")
            .Trim();
    }
}
