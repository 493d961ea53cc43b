using AwesomeAssertions;
using Companion.Content.Highlighting;
using Companion.Testing;
using Xunit;

namespace Companion.Content.Tests.Highlighting;

/// <summary>Checks that no block can stall a build.</summary>
public sealed class HighlightingLimitTests
{
    private static readonly string Megabyte = string.Concat(
        Enumerable.Repeat("$ >>> if (a < b) { \"x\": [1, 2] }\n", 33_000)
    );

    public static TheoryData<string> LexedLanguages => [.. Languages.Select(row => row.Data).Except(["pycon"])];

    public static TheoryData<string> Languages =>
        [
            "bash",
            "python",
            "yaml",
            "toml",
            "html",
            "django",
            "javascript",
            "csharp",
            "sql",
            "markdown",
            "console",
            "pycon",
        ];

    [Theory]
    [InlineData("lua")]
    [InlineData("makefile")]
    public void A_megabyte_of_code_for_a_grammar_is_shown_without_colours(string language)
    {
        var html = Highlight(language, Megabyte);

        html.Should().NotContain("<span");
    }

    [Theory]
    [MemberData(nameof(LexedLanguages))]
    public void A_megabyte_of_code_for_a_lexer_is_shown_in_colours(string language)
    {
        var html = Highlight(language, $"{Megabyte}{CommentIn(language)}\n");

        html.Should().Contain("<span");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_very_long_line_is_plain_and_the_lines_after_it_are_not(string language)
    {
        var code = $"{new string('(', 100_000 - 20)}\n{CommentIn(language)}\n";

        var html = Highlight(language, code);

        html.Contains("<span class=\"c\">", StringComparison.Ordinal)
            .Should()
            .Be(language is not ("console" or "pycon"));
    }

    [Theory]
    [InlineData("csharp", "<a ")]
    [InlineData("csharp", "((a ")]
    [InlineData("csharp", "x[")]
    [InlineData("bash", "$(")]
    [InlineData("bash", "1")]
    [InlineData("python", "f'{a!r:")]
    [InlineData("yaml", "{{")]
    [InlineData("toml", "a = [")]
    [InlineData("json", "[")]
    [InlineData("django", "<a b=\"{{ x|")]
    [InlineData("html", "<a b=\"")]
    [InlineData("javascript", "a<b,")]
    [InlineData("css", "{a:")]
    [InlineData("sql", "a?b:")]
    public void Nesting_and_backtracking_ends_with_the_text_as_it_was(string language, string part)
    {
        var line = string.Concat(Enumerable.Repeat(part, 480 / part.Length)) + "\n";

        Highlight(language, string.Concat(Enumerable.Repeat(line, 40)));
    }

    [Theory]
    [InlineData("$ a <<E\n")]
    [InlineData("$ {\n")]
    [InlineData("$ ls\n")]
    [InlineData("{\n")]
    [InlineData("a '\"\n")]
    [InlineData("a &&\n")]
    [InlineData("a <<E\n")]
    public void Many_unclosed_commands_are_not_quadratic(string line)
    {
        var (few, many) = (Repeated(line, 24_000), Repeated(line, 96_000));

        AllocatedMemory.ShouldGrowInProportion(() => Highlight("bash", few), () => Highlight("bash", many));
    }

    private static string CommentIn(string language) =>
        language switch
        {
            "html" or "django" or "markdown" => "<!-- c -->",
            "javascript" or "csharp" => "// c",
            "sql" => "-- c",
            _ => "# c",
        };

    private static string Repeated(string line, int length) =>
        string.Concat(Enumerable.Repeat(line, length / line.Length));

    private static string Highlight(string language, string code)
    {
        var html = new SyntaxHighlighter().Highlight(language, code).Html;
        HtmlText.WithoutTags(html).Should().Be(code);
        return html;
    }
}
