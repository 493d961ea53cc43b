using Companion.Content.Markup.Fences;
using Companion.Content.Markup.Formulas;
using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Urls;
using Companion.Sources;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;

namespace Companion.Content.Markup;

/// <summary>
/// Renders the bodies of content files and notebooks: expands shortcodes, parses Markdown and applies typography,
/// highlights code, and collects what a layout and the link check need. Thread-safe.
/// </summary>
/// <param name="environment">What rendering needs besides the page.</param>
public sealed class ContentRenderer(RenderingEnvironment environment)
{
    // Hugo's Markdown extensions, by its own names: table, footnote, definitionList, taskList, strikethrough, linkify.
    internal static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .Use<GuillemetExtension>()
            .Use<Parsers.HugoSyntaxExtension>()
            .Use<HeadingIdentifierExtension>()
            .Build();

    /// <summary>
    /// Renders a file's body for the page at <paramref name="url"/>. Errors go to the environment's diagnostics.
    /// </summary>
    public RenderedContent Render(ContentFile file, UrlPath url) =>
        Guard(
            () =>
            {
                var outputs = new ShortcodeOutputs(file.Source.Text);
                var diagnostics = new FenceDiagnostics(environment.Diagnostics);
                var fragments = new FragmentRenderer(environment, url, outputs, diagnostics, LinksOf(file));
                var body = ShortcodeExpander.Expand(file, url, environment, outputs, fragments);
                return Render(body, url, diagnostics, fragments, LinksOf(file), file.IsHtml);
            },
            file.Source.At(file.Body with { Length = 0 })
        );

    /// <summary>Renders a whole notebook. Errors in its prose go to the environment's diagnostics.</summary>
    /// <param name="page">The notebook's page.</param>
    /// <param name="renderCell">Renders a code cell with its results.</param>
    public RenderedContent Render(NotebookPage page, Func<CodeCell, string> renderCell)
    {
        var body = NotebookBody.Of(page.Notebook, renderCell);
        var diagnostics = new FenceDiagnostics(environment.Diagnostics);
        return Guard(
            () => Render(body, page.Url, diagnostics, fragments: null, links: null),
            body.Source.At(new SourceSpan(0, 0))
        );
    }

    /// <summary>The text that the positions in a rendered notebook refer to.</summary>
    public static SourceText SourceOf(NotebookPage page) => NotebookBody.SourceOf(page.Notebook);

    private FileLinks LinksOf(ContentFile file) => new(environment.Site, file.Path, environment.Diagnostics);

    private RenderedContent Guard(Func<RenderedContent> render, SourceLocation start)
    {
        try
        {
            return render();
        }
        catch (NestingException)
        {
            environment.Diagnostics.Error(
                start,
                "quotes, lists, emphasis or shortcodes are nested too deeply in this text",
                "more than about a hundred levels is never intended: look for a marker that is not closed"
            );
            return RenderedContent.Empty;
        }
    }

    private RenderedContent Render(
        ExpandedBody body,
        UrlPath url,
        FenceDiagnostics diagnostics,
        FragmentRenderer? fragments,
        FileLinks? links,
        bool isHtml = false
    )
    {
        var identifiers = new HeadingIdentifiers(body.Outputs);
        var markdown = SummaryDivider.Remove(body.Markdown, out var summaryEnd);
        var parts = isHtml
            ? MarkdownReader.ReadHtml(markdown)
            : MarkdownReader.Read(markdown, environment.ContextFor(identifiers.Assign, identifiers.MakeUnique));
        fragments?.AssignIdentifiers(identifiers);
        links?.Resolve(parts, new BodyLocations(body).Of);
        AddressRebaser.Apply(parts, environment.Site);
        var facts = DocumentFacts.Gather(parts, body, summaryEnd);
        var fences = new FenceReader(markdown, Locate, diagnostics);
        var formulas = new FormulaWriter(body.Outputs, Locate, environment.Diagnostics);
        var html = MarkdownWriter.Write(parts.Document, environment, url, body.Outputs, (fences, formulas), scope: "");
        return facts with { Html = body.Outputs.Restore(html) };

        SourceLocation Locate(SourceSpan span) => body.Source.At(body.Map.ToSource(span.Start, span.Length));
    }
}
