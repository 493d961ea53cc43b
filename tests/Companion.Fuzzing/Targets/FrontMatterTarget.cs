using Companion.Content.FrontMatters;
using Companion.Sources;

namespace Companion.Fuzzing.Targets;

/// <summary>Front matter in YAML, TOML and JSON.</summary>
internal sealed class FrontMatterTarget : IFuzzTarget
{
    private const string Data = "tests/Companion.Content.Tests/Data/";

    public string Name => "front-matter";

    public IEnumerable<string> Seeds =>
        Corpus
            .Fences("tests/Companion.Content.Tests/FrontMatters/FrontMatter.spec.md", "md")
            .Concat(Corpus.Fences(Data + "Yaml.spec.md", "yaml").Select(text => $"---\n{text}---\nBody"))
            .Concat(Corpus.Fences(Data + "Toml.spec.md", "toml").Select(text => $"+++\n{text}+++\nBody"))
            .Concat(Corpus.Fences(Data + "Json.spec.md", "json"))
            .Concat(Corpus.Files("input", "*.md"));

    public IReadOnlyList<string> Words { get; } =
    [
        .. "--- +++ { } [ ] [[ ]] , : = - ? | > & * ! % @ ` \" ' # <<: *a &a !!str ~ null true yes .inf 0x1 0o7 1e9 1_0".Split(
            ' '
        ),
        "\n",
        "\n  ",
        "\n- ",
        "\t",
        "\r\n",
        "title: ",
        "date: 2021-07-19T00:00:00Z\n",
        "date = 2021-07-19\n",
        "\"tags\": [\"a\"],",
        "aliases:\n  - /a/\n",
        "[a.b]\n",
        "'''",
        "\"\"\"",
        "\\u00e9",
        "\\uD83D",
    ];

    public void Run(string input)
    {
        var diagnostics = new DiagnosticBag();
        var block = FrontMatterReader.Read(new SourceText("a.md", input), diagnostics);
        BrokenException.Unless(block.Body.End <= input.Length, "the body is outside the text");
        BrokenException.Unless(
            block.FrontMatter is not null || diagnostics.HasErrors,
            "nothing was read, but no error was reported"
        );
        foreach (var diagnostic in diagnostics.ToSortedList())
        {
            BrokenException.Unless(
                diagnostic.Location is not { } place || place.Span.End <= input.Length,
                "a diagnostic is outside the text"
            );
        }
    }
}
