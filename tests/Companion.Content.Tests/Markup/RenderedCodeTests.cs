using AwesomeAssertions;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Markup;

/// <summary>What a shortcode can render besides Markdown: code, and prose outside the page's outline.</summary>
public sealed class RenderedCodeTests
{
    private static readonly string[] Lines =
    [
        "x = 1",
        "# *not* a heading",
        "```",
        "````",
        "",
        "    indented",
        "\tprint('<b>&amp;</b>')",
        ">>> 1 + 1",
        "[a](b) -- \"quoted\"",
        "- item",
        "<div>",
        "| a | b |",
    ];

    private static readonly Gen<string> Code = Gen.Int[0, Lines.Length - 1]
        .Select(line => Lines[line])
        .Array[1, 6]
        .Select(lines => string.Join('\n', lines));

    [Fact]
    public void Code_looks_like_the_same_code_in_a_fence() =>
        Code.Where(code => code.Trim().Length > 0)
            .Sample(code =>
                new TestSite()
                    .Render($"{{{{< code >}}}}{code}{{{{< /code >}}}}")
                    .Html.Trim()
                    .Should()
                    .Be(new TestSite().Render($"`````python\n{code}\n`````").Html.Trim())
            );

    [Theory]
    [InlineData("## A *small* heading ##", "<p><strong>A <em>small</em> heading</strong></p>")]
    [InlineData("Heading\n---\n\nText.", "<p><strong>Heading</strong></p>\n<p>Text.</p>")]
    [InlineData("> # Quoted", "<blockquote>\n<p><strong>Quoted</strong></p>\n</blockquote>")]
    public void A_heading_in_an_aside_is_a_bold_paragraph(string aside, string html)
    {
        var rendered = new TestSite().Render($"{{{{< aside >}}}}{aside}{{{{< /aside >}}}}");

        rendered.Html.Trim().Should().Be(html);
        rendered.Headings.Should().BeEmpty();
    }

    [Fact]
    public void A_comment_in_the_code_of_an_aside_is_not_a_heading() =>
        new TestSite()
            .Render("{{< aside >}}\n```\n# comment\n```\n{{< /aside >}}")
            .Html.Should()
            .Contain("# comment")
            .And.NotContain("<strong>")
            .And.NotContain("**");
}
