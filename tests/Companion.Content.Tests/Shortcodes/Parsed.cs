using Companion.Content.Shortcodes;
using Companion.Sources;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>A text with the result of parsing it.</summary>
internal sealed record Parsed(
    SourceText Source,
    IReadOnlyList<ShortcodeNode> Nodes,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    public static Parsed Text(string text) => Body(text, new SourceSpan(0, text.Length));

    public static Parsed Body(string text, SourceSpan body)
    {
        var source = new SourceText("page.md", text);
        var diagnostics = new DiagnosticBag();
        var nodes = ShortcodeParser.Parse(source, body, TestCatalog.Instance, diagnostics);
        return new Parsed(source, nodes, diagnostics.ToSortedList());
    }

    public string SourceOf(SourceSpan span) => Source.Text.Substring(span.Start, span.Length);
}
