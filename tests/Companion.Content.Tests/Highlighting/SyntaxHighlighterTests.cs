using AwesomeAssertions;
using Companion.Content.Highlighting;
using Xunit;

namespace Companion.Content.Tests.Highlighting;

public sealed class SyntaxHighlighterTests
{
    private readonly SyntaxHighlighter _highlighter = new();

    [Theory]
    [InlineData("bash", "ls\n", CodeKind.Source, "Bash")]
    [InlineData("sh", "$ ls\n", CodeKind.ConsoleSession, "Console")]
    [InlineData("console", "ls\n", CodeKind.ConsoleSession, "Console")]
    [InlineData("py", "x = 1\n", CodeKind.Source, "Python")]
    [InlineData("python", ">>> x\n1\n", CodeKind.PythonSession, "Python")]
    [InlineData("html+django", "{{ x }}", CodeKind.Source, "Django template")]
    [InlineData("C#", "int x;", CodeKind.Source, "C#")]
    [InlineData("Procfile", "web: x", CodeKind.Source, "Procfile")]
    [InlineData("text", "x", CodeKind.Plain, null)]
    [InlineData("cobol", "x", CodeKind.Plain, "cobol")]
    [InlineData(null, "x", CodeKind.Plain, null)]
    [InlineData(" ", "x", CodeKind.Plain, null)]
    public void A_block_has_a_kind_and_a_label(string? language, string code, CodeKind kind, string? label)
    {
        var block = _highlighter.Highlight(language, code);

        (block.Kind, block.LanguageLabel).Should().Be((kind, label));
    }

    [Fact]
    public void No_two_languages_share_a_name() => SyntaxHighlighter.LanguageNames.Should().OnlyHaveUniqueItems();

    [Fact]
    public void Text_is_escaped() =>
        _highlighter.Highlight(null, "<b>\"a\" & 'b'</b>").Html.Should().Be("&lt;b&gt;\"a\" &amp; 'b'&lt;/b&gt;");

    [Fact]
    public void Source_is_copied_whole() => _highlighter.Highlight("py", "x = 1\n").CopyText.Should().Be("x = 1\n");

    [Fact]
    public void Neighbours_of_one_class_share_a_span_across_white_space() =>
        _highlighter
            .Highlight("python", "# one\n# two\nx\n")
            .Html.Should()
            .Be("<span class=\"c\"># one\n# two</span>\nx\n");

    [Fact]
    public void Carriage_returns_are_kept_and_have_no_effect() =>
        _highlighter
            .Highlight("bash", "$ ls \\\r\n  -l\r\ntotal 0\r\n")
            .Html.Should()
            .Be(
                "<span class=\"prompt\">$ </span><kbd><span class=\"f\">ls</span> \\\r\n  <span class=\"p\">-l</span>\r</kbd>\n"
                    + "<samp>total 0</samp>\r\n"
            );

    [Fact]
    public void Every_class_has_a_unique_letter()
    {
        var letters = Enum.GetValues<TokenClass>().Except([TokenClass.None]).Select(value => value.CssClass());

        letters.Should().OnlyHaveUniqueItems().And.OnlyContain(letter => letter.Length == 1);
        TokenClass.None.CssClass().Should().BeEmpty();
    }
}
