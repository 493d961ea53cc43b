using Companion.Content.Models;
using Companion.Content.Urls;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;

namespace Companion.Content.Markup;

/// <summary>
/// Renders content files' bodies: shortcodes are expanded, Markdown is parsed and set, code is coloured, and what a
/// layout and the link check need is gathered on the way. Safe to use from several threads.
/// </summary>
/// <param name="environment">What rendering needs besides the page.</param>
public sealed class ContentRenderer(RenderingEnvironment environment)
{
    // What Hugo's Markdown has, by its own names: table, footnote, definitionList, taskList, strikethrough, linkify.
    internal static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .Use<GuillemetExtension>()
            .Use<HeadingIdentifierExtension>()
            .Build();

    /// <summary>Renders a file's body for the page at <paramref name="url"/>. What is wrong in it goes to the environment's diagnostics.</summary>
    public RenderedContent Render(ContentFile file, UrlPath url)
    {
        try
        {
            return RenderBody(file, url);
        }
        catch (NestingException)
        {
            environment.Diagnostics.Error(
                file.Source.At(file.Body with { Length = 0 }),
                "quotes, lists, emphasis or shortcodes are nested too deeply in this text",
                "more than about a hundred levels cannot be meant: look for a marker that is never closed"
            );
            return RenderedContent.Empty;
        }
    }

    private RenderedContent RenderBody(ContentFile file, UrlPath url)
    {
        var outputs = new ShortcodeOutputs(file.Source.Text);
        var fragments = new FragmentRenderer(environment, url, outputs);
        var body = ShortcodeExpander.Expand(file, url, environment, outputs, fragments);
        var identifiers = new HeadingIdentifiers(outputs);
        var document = MarkdownReader.Read(body.Markdown, identifiers.Assign);
        fragments.SettleIdentifiers(identifiers);
        AddressRebaser.Apply(document, environment.Site);
        var facts = DocumentFacts.Gather(document, body, file);
        var html = MarkdownWriter.Write(document, environment, url, outputs, scope: "");
        return facts with { Html = outputs.Restore(html) };
    }
}
