using System.Globalization;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Content.Tests.Highlighting;
using Xunit;

namespace Companion.Content.Tests.Markup;

/// <summary>The opening lines of fences. Recorded with Hugo 0.111.3 for a fence of four lines.</summary>
public sealed class FenceTests
{
    public static TheoryData<string> Options =>
        [.. HugoRecording.Read<Recorded>("hugo-fences.jsonl").Select(recorded => recorded.Options)];

    [Theory]
    [MemberData(nameof(Options))]
    public void Lines_stand_out_and_have_numbers_as_in_Hugo(string options)
    {
        var recorded = HugoRecording.Read<Recorded>("hugo-fences.jsonl").Single(one => one.Options == options);

        var code = new HtmlParser()
            .ParseDocument(new TestSite().Render($"```python {options}\na\nb\nc\nd\n```\n").Html)
            .QuerySelector("code")!;

        var lines = code.QuerySelectorAll(".line").ToList();
        lines
            .Index()
            .Where(line => line.Item.LocalName == "mark")
            .Select(line => line.Index + 1)
            .Should()
            .Equal(recorded.Marked);
        code.QuerySelectorAll(".number")
            .Select(number => int.Parse(number.GetAttribute("data-number")!, CultureInfo.InvariantCulture))
            .Should()
            .Equal(recorded.Numbers);
        code.TextContent.Should().Be("a\nb\nc\nd\n");
    }

    [Fact]
    public void Lines_are_elements_and_numbers_are_attributes() =>
        Code("```python {hl_lines=[2],linenos=true,linenostart=9}\nx = '''a\n\nb'''\n```\n")
            .Should()
            .Be(
                """
                <span class="line"><span class="number" data-number=" 9" aria-hidden="true"></span>x = <span class="s">'''a</span></span>
                <mark class="line"><span class="number" data-number="10" aria-hidden="true"></span></mark>
                <span class="line"><span class="number" data-number="11" aria-hidden="true"></span><span class="s">b'''</span></span>

                """.ReplaceLineEndings("\n")
            );

    [Theory]
    [InlineData("```bash {linenos=true}\n$ cat <<E \\\n> a\n> E\na\n$ ls\n```\n")]
    [InlineData("```bash {hl_lines=[1]}\n$ ls && \\\n  ls\nout\nout\n```\n")]
    public void The_commands_of_a_session_are_copied_as_without_numbers(string markdown)
    {
        var plain = Code(
            markdown.Replace("{linenos=true}", "", StringComparison.Ordinal).Replace("{hl_lines=[1]}", "")
        );

        HtmlText.CopiedText(Code(markdown)).Should().Be(HtmlText.CopiedText(plain));
    }

    [Theory]
    [InlineData(
        "```pyhton\nx\n```\n",
        1,
        4,
        "there is no highlighting for the language \"pyhton\"",
        "did you mean \"python\"?"
    )]
    [InlineData(
        "> ```brainfuck {linenos=1}\n> x\n> ```\n",
        1,
        6,
        "there is no highlighting for the language \"brainfuck\"",
        "the code is shown plain; write \"text\" if it should be"
    )]
    [InlineData(
        "a\n\n```python {hl_lines=[1,\"2-x\"]}\nx\ny\n```\n",
        3,
        25,
        "\"2-x\" is neither a line nor a range of lines",
        "write hl_lines=[2,\"4-6\"]: lines and ranges, the first line is 1"
    )]
    [InlineData(
        "```python {hl_lines=[3]}\nx\ny\n```\n",
        1,
        22,
        "this code has 2 lines, so \"3\" lies outside",
        "write hl_lines=[2,\"4-6\"]: lines and ranges, the first line is 1"
    )]
    [InlineData(
        "```python {linenos=inlin}\nx\n```\n",
        1,
        20,
        "\"inlin\" is not a value of linenos",
        "write linenos=true or linenos=false"
    )]
    [InlineData("```python {linenostart=x}\nx\n```\n", 1, 24, "\"x\" is not a line number", "write linenostart=10")]
    [InlineData(
        "```python {hl_line=[1]}\nx\n```\n",
        1,
        12,
        "this fence has an unknown option \"hl_line\"",
        "did you mean hl_lines=…?"
    )]
    [InlineData("```python {linenos=1\nx\n```\n", 1, 21, "the options of this fence have no closing brace", "add '}'")]
    [InlineData(
        "```python hl_lines=[1]\nx\n```\n",
        1,
        11,
        "\"hl_lines\" has no effect without braces",
        "write {hl_lines=[2,\"4-6\"],linenos=true} after the language"
    )]
    public void A_mistake_is_a_warning(string markdown, int line, int column, string message, string advice)
    {
        var site = new TestSite();
        site.Render(markdown).Html.Should().Contain("<code");

        var warning = site.Diagnostics.ToSortedList().Should().ContainSingle().Subject;
        (warning.Severity, warning.Message, warning.Advice)
            .Should()
            .Be((Companion.Sources.Severity.Warning, message, advice));
        (warning.Location!.Position.Line, warning.Location.Position.Column).Should().Be((line, column));
    }

    [Theory]
    [InlineData("```\nx\n```\n")]
    [InlineData("```text\nx\n```\n")]
    [InlineData("```Output\nx\n```\n")]
    [InlineData("```clojure\nx\n```\n")]
    [InlineData("```c# {.wide #one title=\"x\" anchorlinenos=true}\nx\n```\n")]
    [InlineData("    hl_lines=[1]\n")]
    public void What_is_right_is_no_warning(string markdown)
    {
        var site = new TestSite();
        site.Render(markdown);

        site.Diagnostics.ToSortedList().Should().BeEmpty();
    }

    [Fact]
    public void A_language_is_reported_once_per_page()
    {
        var site = new TestSite();
        site.Render(
            "```brainfuck\nx\n```\n\n```Brainfuck\ny\n```\n\n{{< note >}}\n```brainfuck\nz\n```\n{{< /note >}}\n"
        );

        site.Diagnostics.ToSortedList().Should().ContainSingle();
    }

    [Fact]
    public void In_a_shortcode_the_call_is_reported()
    {
        var site = new TestSite();
        site.Render("a\n\n{{< note >}}\n```brainfuck\nz\n```\n{{< /note >}}\n");

        var warning = site.Diagnostics.ToSortedList().Should().ContainSingle().Subject;
        warning.Location!.Position.Line.Should().Be(3);
    }

    [Fact]
    public void A_language_and_its_options_need_no_space_between_them() =>
        Code("```python{hl_lines=[1]}\nNone\n```\n")
            .Should()
            .Be("<mark class=\"line\"><span class=\"l\">None</span></mark>\n");

    private static string Code(string markdown) =>
        new HtmlParser().ParseDocument(new TestSite().Render(markdown).Html).QuerySelector("code")!.InnerHtml;

    public sealed record Recorded(string Options, IReadOnlyList<int> Marked, IReadOnlyList<int> Numbers);
}
