using Companion.Content.Shortcodes;
using Companion.Sources;

namespace Companion.Fuzzing.Targets;

/// <summary>Shortcode calls in a body.</summary>
internal sealed class ShortcodesTarget : IFuzzTarget
{
    private readonly ShortcodeRegistry _registry = new([]);

    public string Name => "shortcodes";

    public IEnumerable<string> Seeds =>
        Corpus
            .Lines("tests/Companion.Content.Tests/Shortcodes/hugo-cases.jsonl")
            .Select(line => line.GetProperty("text").GetString()!)
            .Concat(Corpus.Files("input", "*.md"));

    public IReadOnlyList<string> Words { get; } = ShortcodeWords.All;

    public void Run(string input)
    {
        var diagnostics = new DiagnosticBag();
        var nodes = ShortcodeParser.Parse(
            new SourceText("a.md", input),
            new SourceSpan(0, input.Length),
            _registry,
            diagnostics
        );
        var position = 0;
        foreach (var node in nodes)
        {
            BrokenException.Unless(node.Span.Start == position, "the nodes leave a gap");
            position = node.Span.End;
        }

        BrokenException.Unless(position == input.Length, "the nodes do not reach the end");
    }
}
