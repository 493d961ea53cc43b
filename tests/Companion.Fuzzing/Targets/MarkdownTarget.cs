using System.Text;
using Companion.Content.FrontMatters;
using Companion.Content.Highlighting;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Content.Shortcodes;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Fuzzing.Targets;

/// <summary>The rendering of bodies: Markdown with shortcodes and highlighted code.</summary>
internal sealed class MarkdownTarget : IFuzzTarget
{
    private static readonly SyntaxHighlighter Highlighter = new();

    private readonly SiteModel _site = new(
        new SiteSettings { Title = "Fuzzing", BaseUrl = new Uri("https://example.org/") },
        [],
        []
    );

    public string Name => "markdown";

    public IEnumerable<string> Seeds =>
        new[] { "hugo-markdown.jsonl", "hugo-headings.jsonl" }
            .SelectMany(file => Corpus.Lines($"tests/Companion.Content.Tests/Markup/{file}"))
            .Select(line => line.GetProperty("markdown").GetString()!)
            .Concat(Corpus.Fences("tests/Companion.Content.Tests/Markup/Markdown.spec.md", "md"))
            .Concat(Corpus.Fences("tests/Companion.Content.Tests/Markup/ShortcodesInMarkdown.spec.md", "md"))
            .Concat(Corpus.Files("input", "*.md"));

    public IReadOnlyList<string> Words { get; } =
    [
        .. ShortcodeWords.All,
        .. "# ## - + * 1. > ``` ~~~ ```python ```console $ ** * _ ~~ ![ ]( ](/a/) [^1] [^1]: {#id} {.a} <b> </b> <!-- --> &amp; | --- ... << >> <a href= [ ] [x] :".Split(
            ' '
        ),
        "\n\n",
        "\n    ",
        "| a |\n|---|\n",
        "a\n: b\n",
        "&#xD83D;",
        "&#x10FFFF;",
        "https://a.example/x",
    ];

    public void Run(string input)
    {
        // An unpaired surrogate cannot come from a file.
        input = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(input));
        var diagnostics = new DiagnosticBag();
        var environment = new RenderingEnvironment(
            _site,
            new ShortcodeRegistry([]),
            new NoImages(),
            Highlighter,
            diagnostics
        );
        var file = new ContentFile(
            "a.md",
            new SourceText("a.md", input),
            FrontMatter.Empty,
            new SourceSpan(0, input.Length)
        );
        var rendered = new ContentRenderer(environment).Render(file, new UrlPath("/a/"));
        BrokenException.Unless(rendered.Html is not null, "nothing was rendered");
        foreach (var diagnostic in diagnostics.ToSortedList())
        {
            BrokenException.Unless(
                diagnostic.Location is not { } place || place.Span.End <= input.Length,
                "a diagnostic is outside the text"
            );
        }
    }

    private sealed class NoImages : IImageCatalog
    {
        public (int Width, int Height)? SizeOf(UrlPath url) => null;
    }
}
