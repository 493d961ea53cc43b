using System.Text;
using Companion.Content.Highlighting;
using Companion.Content.Markup.Fences;
using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>Expands the shortcode calls of one file, innermost first.</summary>
internal sealed class ShortcodeExpander
{
    private readonly ContentFile _file;
    private readonly UrlPath _url;
    private readonly RenderingEnvironment _environment;
    private readonly ShortcodeOutputs _outputs;
    private readonly FragmentRenderer _fragments;
    private readonly FenceRenderer _fences;

    private ShortcodeExpander(
        ContentFile file,
        UrlPath url,
        RenderingEnvironment environment,
        ShortcodeOutputs outputs,
        FragmentRenderer fragments
    )
    {
        _file = file;
        _url = url;
        _environment = environment;
        _outputs = outputs;
        _fragments = fragments;
        _fences = new FenceRenderer(environment.Highlighter, new FenceDiagnostics(environment.Diagnostics));
    }

    /// <summary>Expands a file's body; errors in calls go to the environment's diagnostics.</summary>
    /// <exception cref="NestingException">The Markdown in a call is nested too deeply.</exception>
    public static ExpandedBody Expand(
        ContentFile file,
        UrlPath url,
        RenderingEnvironment environment,
        ShortcodeOutputs outputs,
        FragmentRenderer fragments
    )
    {
        var problems = new DiagnosticBag();
        var parsed = ShortcodeParser.Parse(file.Source, file.Body, environment.Shortcodes, problems);
        var found = problems.ToSortedList();
        foreach (var problem in found)
        {
            environment.Diagnostics.Add(problem);
        }

        var nodes = BrokenCalls.TakeOut(parsed, found);
        return new ShortcodeExpander(file, url, environment, outputs, fragments).ExpandBody(nodes);
    }

    private ExpandedBody ExpandBody(IReadOnlyList<ShortcodeNode> nodes)
    {
        var markdown = new StringBuilder();
        var map = new OffsetMap();
        var ordinal = 0;
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

            markdown.Append(Expand(node, parent: null, ordinal));
            ordinal += node is ShortcodeCall ? 1 : 0;
        }

        return new ExpandedBody(_file.Source, markdown.ToString(), map, _outputs);
    }

    private string ExpandInner(IReadOnlyList<ShortcodeNode> nodes, ShortcodeInvocation parent)
    {
        var inner = new StringBuilder();
        var ordinal = 0;
        foreach (var node in nodes)
        {
            inner.Append(Expand(node, parent, ordinal));
            ordinal += node is ShortcodeCall ? 1 : 0;
        }

        return inner.ToString();
    }

    private string Expand(ShortcodeNode node, ShortcodeInvocation? parent, int ordinal) =>
        node switch
        {
            ShortcodeText text => text.Text,
            ShortcodeCall call => ExpandCall(call, parent, ordinal),
            _ => throw new InvalidOperationException($"Unknown node {node.GetType()}"),
        };

    // An address is kept out of Markdown with either delimiter, because it is already rebased. The parser has already
    // reported an unknown name.
    private string ExpandCall(ShortcodeCall call, ShortcodeInvocation? parent, int ordinal)
    {
        var shortcode = _environment.Shortcodes.Find(call.Name);
        var output = shortcode is null ? "" : Render(call, shortcode, parent, ordinal);
        return call.Delimiter == ShortcodeDelimiter.Html || output.StartsWith('/') || shortcode is { YieldsHtml: true }
            ? _outputs.Add(output, call.Span)
            : output;
    }

    private string Render(ShortcodeCall call, IShortcode shortcode, ShortcodeInvocation? parent, int ordinal)
    {
        if (shortcode.Parameters?.FindProblem(call, _file.Source) is { } problem)
        {
            _environment.Diagnostics.Add(problem);
            return "";
        }

        var location = _file.Source.At(call.OpeningTag);
        var inner = "";
        var invocation = new ShortcodeInvocation
        {
            Arguments = new ShortcodeArguments(_file.Source, call),
            File = _file,
            Url = _url,
            Site = _environment.Site,
            Images = _environment.Images,
            Parent = parent,
            Ordinal = ordinal,
            RenderMarkdown = markdown =>
                call.Delimiter == ShortcodeDelimiter.Markdown && markdown == inner
                    ? AsOwnBlock(markdown)
                    : _fragments.Render(markdown, location),
            RenderAside = markdown => _fragments.RenderAside(markdown, location),
            RenderCode = (language, code) => CodeBlockHtml.Render(_environment.Highlighter, language, code),
            RenderFence = _fences.Render,
            Report = _environment.Diagnostics.Add,
        };
        inner = ExpandInner(call.Inner ?? [], invocation);
        try
        {
            return shortcode.Render(invocation with { InnerText = inner });
        }
        catch (DiagnosticException exception)
        {
            _environment.Diagnostics.Add(exception.Diagnostic);
            return "";
        }
    }

    // The output of {{% … %}} goes through Markdown with the page, so its inner text must not have been rendered
    // before.
    private static string AsOwnBlock(string markdown) => $"\n\n{markdown.Trim('\r', '\n')}\n\n";
}
