using Companion.Content.Markup.Renderers;
using Companion.Content.Models;
using Companion.Content.Urls;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Companion.Content.Markup;

/// <summary>
/// Renders content files' bodies: shortcodes are expanded, Markdown is parsed and set, code is coloured, and what a
/// layout and the link check need is gathered on the way. Safe to use from several threads.
/// </summary>
/// <param name="environment">What rendering needs besides the page.</param>
public sealed class ContentRenderer(RenderingEnvironment environment)
{
    // What Hugo's Markdown has, by its own names: table, footnote, definitionList, taskList, strikethrough, linkify.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .Use<HeadingIdentifierExtension>()
        .Build();

    /// <summary>Renders a file's body for the page at <paramref name="url"/>. What is wrong in it goes to the environment's diagnostics.</summary>
    public RenderedContent Render(ContentFile file, UrlPath url)
    {
        var body = ShortcodeExpander.Expand(file, url, environment, RenderFragment);
        var document = Parse(body.Markdown, body.Outputs);
        var facts = DocumentFacts.Gather(document, body, file, environment);
        return facts with { Html = body.Outputs.Restore(Write(document, body.Outputs)) };
    }

    private string RenderFragment(string markdown, ShortcodeOutputs outputs)
    {
        var document = Parse(markdown, outputs);
        AddressRebaser.Apply(document, environment.Site, _ => false);
        return Write(document, outputs).Trim();
    }

    private static MarkdownDocument Parse(string markdown, ShortcodeOutputs outputs)
    {
        var context = HeadingIdentifierExtension.ContextFor(new HeadingIdentifiers(outputs));
        var document = Markdig.Markdown.Parse(markdown, Pipeline, context);
        HeadingLevels.CloseUp(document);
        Typographer.Apply(document);
        return document;
    }

    private string Write(MarkdownDocument document, ShortcodeOutputs outputs)
    {
        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(replaced => ReplacedRenderers.Contains(replaced.GetType()));
        renderer.ObjectRenderers.AddRange([
            new BreakRenderer(),
            new LineBreakRenderer(),
            new TaskListRenderer(),
            new TableRenderer(),
            new FootnoteLinkRenderer(),
            new FootnoteGroupRenderer(),
            new ParagraphRenderer(outputs),
            new HeadingRenderer(outputs),
            new CodeRenderer(environment.Highlighter),
            new LinkRenderer(environment.Site, environment.Images),
        ]);
        renderer.Render(document);
        return html.ToString();
    }

    private static HashSet<Type> ReplacedRenderers { get; } =
    [
        typeof(Markdig.Renderers.Html.ThematicBreakRenderer),
        typeof(Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer),
        typeof(Markdig.Extensions.TaskLists.HtmlTaskListRenderer),
        typeof(Markdig.Extensions.Tables.HtmlTableRenderer),
        typeof(Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer),
        typeof(Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer),
        typeof(Markdig.Renderers.Html.ParagraphRenderer),
        typeof(Markdig.Renderers.Html.HeadingRenderer),
        typeof(Markdig.Renderers.Html.CodeBlockRenderer),
        typeof(Markdig.Renderers.Html.Inlines.LinkInlineRenderer),
    ];
}
