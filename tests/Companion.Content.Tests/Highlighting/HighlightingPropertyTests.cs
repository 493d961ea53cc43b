using AwesomeAssertions;
using Companion.Content.Highlighting;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Highlighting;

public sealed class HighlightingPropertyTests
{
    private static readonly SyntaxHighlighter Highlighter = new();

    // Opening and closing delimiters of the supported languages, so that random code reaches deep into their grammars.
    private static readonly string[] Marks =
    [
        .. """"' " ` """ ''' ( ) [ ] { } < > {{ }} {% %} {# #} ${ $( $(( )) <<EOF EOF <!-- --> /* */ // -- --- + - @ @@ #! &amp;"""".Split(
            ' '
        ),
        .. "& | ; : = => a B 1 0x if for def class return new <script> </script> <style> f\" r' $@\" \\ é 名 😀".Split(
            ' '
        ),
        .. "\n|\n|\\\n|\r\n|\r|\t| |\0|\u00a0|\ud800|$ |# |> |>>> |... |% ".Split('|'),
    ];

    private static readonly Gen<string> Code = Gen.OneOf(
        Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[0, 60].Select(string.Concat),
        Gen.String[0, 80],
        Gen.Char[' ', '~'].Array[0, 120].Select(characters => new string(characters))
    );

    // One name per language: the others differ in nothing.
    public static TheoryData<string> Names =>
        [
            .. SyntaxHighlighter.LanguageNames.DistinctBy(name =>
                Highlighter.Highlight(name, "").LanguageLabel ?? "text"
            ),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_its_tags_the_html_is_the_code(string language) =>
        Code.Sample(
            code =>
            {
                var block = Highlighter.Highlight(language, code);
                HtmlText.WithoutTags(block.Html).Should().Be(code);
            },
            iter: 300,
            threads: 1
        );

    [Theory]
    [InlineData("bash", "$ ")]
    [InlineData("console", "")]
    [InlineData("console", "# ")]
    [InlineData("pycon", "")]
    [InlineData("python", ">>> ")]
    public void A_browser_copies_the_commands_of_a_session(string language, string prompt) =>
        Code.Select(code => (prompt + code).Replace("\r", "", StringComparison.Ordinal).Replace('\0', ' '))
            .Sample(
                code =>
                {
                    var block = Highlighter.Highlight(language, code);
                    HtmlText.Parse(block.Html).TextContent.Should().Be(code);
                    HtmlText.CopiedText(block.Html).Should().Be(block.CopyText);
                },
                iter: 300,
                threads: 1
            );

    [Fact]
    public void Equal_code_gives_equal_html_from_a_new_highlighter() =>
        Gen.Select(
                Gen.Int[0, SyntaxHighlighter.LanguageNames.Length - 1].Select(i => SyntaxHighlighter.LanguageNames[i]),
                Code
            )
            .Sample(
                (language, code) =>
                    new SyntaxHighlighter()
                        .Highlight(language, code)
                        .Should()
                        .Be(Highlighter.Highlight(language, code)),
                iter: 100,
                threads: 1
            );
}
