using System.Text;
using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Content.Sources;
using Companion.Content.Urls;

namespace Companion.Content.Markup;

/// <summary>Expands the shortcode calls of one file, innermost first.</summary>
internal sealed class ShortcodeExpander
{
    private readonly ContentFile file;
    private readonly UrlPath url;
    private readonly RenderingEnvironment environment;
    private readonly ShortcodeOutputs outputs;
    private readonly Func<string, string> renderMarkdown;

    private ShortcodeExpander(
        ContentFile file,
        UrlPath url,
        RenderingEnvironment environment,
        ShortcodeOutputs outputs,
        FragmentRenderer fragments
    )
    {
        this.file = file;
        this.url = url;
        this.environment = environment;
        this.outputs = outputs;
        renderMarkdown = markdown => fragments(markdown, outputs);
    }

    /// <summary>Renders Markdown that is not a page of its own.</summary>
    public delegate string FragmentRenderer(string markdown, ShortcodeOutputs outputs);

    /// <summary>Expands a file's body; what is wrong with a call goes to the environment's diagnostics.</summary>
    public static ExpandedBody Expand(
        ContentFile file,
        UrlPath url,
        RenderingEnvironment environment,
        FragmentRenderer fragments
    )
    {
        var nodes = ShortcodeParser.Parse(file.Source, file.Body, environment.Shortcodes, environment.Diagnostics);
        var expander = new ShortcodeExpander(file, url, environment, new ShortcodeOutputs(file.Source.Text), fragments);
        return expander.ExpandBody(nodes);
    }

    private ExpandedBody ExpandBody(IReadOnlyList<ShortcodeNode> nodes)
    {
        var markdown = new StringBuilder();
        var map = new OffsetMap();
        foreach (var node in nodes)
        {
            var isCopied = node is ShortcodeText text && text.Text.Length == text.Span.Length;
            if (isCopied)
            {
                map.AddCopied(markdown.Length, node.Span);
            }
            else
            {
                map.AddGenerated(markdown.Length, node.Span);
            }

            markdown.Append(Expand(node));
        }

        return new ExpandedBody(markdown.ToString(), map, outputs);
    }

    private string Expand(ShortcodeNode node) =>
        node switch
        {
            ShortcodeText text => text.Text,
            ShortcodeCall { Delimiter: ShortcodeDelimiter.Markdown } call => Render(call),
            ShortcodeCall call => outputs.Add(Render(call), call.Span),
            _ => throw new InvalidOperationException($"Unknown node {node.GetType()}"),
        };

    private string Render(ShortcodeCall call)
    {
        var invocation = new ShortcodeInvocation
        {
            Arguments = new ShortcodeArguments(file.Source, call),
            File = file,
            Url = url,
            Site = environment.Site,
            Images = environment.Images,
            InnerText = string.Concat((call.Inner ?? []).Select(Expand)),
            RenderMarkdown = renderMarkdown,
        };
        try
        {
            return environment.Shortcodes[call.Name].Render(invocation);
        }
        catch (ContentException problem)
        {
            environment.Diagnostics.Add(problem.Diagnostic);
            return "";
        }
    }
}
