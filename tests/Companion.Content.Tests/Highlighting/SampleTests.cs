using AwesomeAssertions;
using Companion.Content.Highlighting;
using Companion.Testing;
using Xunit;

namespace Companion.Content.Tests.Highlighting;

/// <summary>Realistic code in every language, to review the effect of a change to grammars or classes.</summary>
public sealed class SampleTests
{
    private static readonly SyntaxHighlighter Highlighter = new();

    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateFiles(TestFolder.PathOf("Samples"))
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_matches_its_snapshot(string language)
    {
        var code = File.ReadAllText(TestFolder.PathOf($"Samples/{language}.sample")).ReplaceLineEndings("\n");

        var html = Highlighter.Highlight(language, code).Html;

        html.Should().Contain("<span class=\"");
        Golden.Match(html, "html", testMethod: language);
    }

    [Fact]
    public void Every_language_with_colours_has_a_sample() =>
        SyntaxHighlighter
            .LanguageNames.Where(name => Highlighter.Highlight(name, "").Kind != CodeKind.Plain)
            .Select(name => Highlighter.Highlight(name, "").LanguageLabel)
            .Distinct()
            .Should()
            .BeEquivalentTo(Samples.Select(row => Highlighter.Highlight(row.Data, "").LanguageLabel).Distinct());
}
