using AwesomeAssertions;
using Companion.Testing;
using Xunit;

namespace Companion.Content.Tests.Markup;

public sealed class MarkupGrowthTests
{
    private static readonly Dictionary<string, (int Size, Func<int, string> Text)> Hostile = new(StringComparer.Ordinal)
    {
        ["headings of one text"] = (2_500, size => Repeat("## Same\n\n", size)),
        ["headings of an author's own id"] = (2_500, size => Repeat("## Same {#id}\n\n", size)),
        ["a heading of spaces"] = (250_000, size => "## a" + new string(' ', size) + "}"),
        ["a heading of braces"] = (100_000, size => "## a" + Repeat("{#", size) + "}"),
        ["links"] = (5_000, size => Repeat("[a](/about/) ", size)),
        ["links to one definition"] = (5_000, size => Repeat("[a] ", size) + "\n\n[a]: /about/"),
        ["links in raw HTML"] = (2_000, size => "<div>\n" + Repeat("<a href=\"/about/\">a</a>\n", size) + "</div>"),
        ["links in inline HTML"] = (2_000, size => Repeat("<a href=\"/about/\">a</a> ", size)),
        ["pictures"] = (5_000, size => Repeat("![a](/img/pic.png) ", size)),
        ["autolinks"] = (500, size => Repeat("https://a.example/x ", size)),
        ["one paragraph"] = (50_000, size => Repeat("word ", size)),
        ["paragraphs"] = (5_000, size => Repeat("word\n\n", size)),
        ["less-than signs"] = (20_000, size => "a " + Repeat("< ", size)),
        ["guillemets"] = (20_000, size => "a " + Repeat("<<", size)),
        ["apostrophes"] = (50_000, size => Repeat("'", size)),
        ["quotes"] = (50_000, size => Repeat("\"a\" ", size)),
        ["escapes"] = (20_000, size => Repeat("\\\" ", size)),
        ["entities"] = (20_000, size => Repeat("&amp;", size)),
        ["code spans"] = (20_000, size => Repeat("`a` ", size)),
        ["emphasis"] = (20_000, size => Repeat("*a* ", size)),
        ["list items"] = (5_000, size => Repeat("- a\n", size)),
        ["tasks"] = (5_000, size => Repeat("- [ ] a\n", size)),
        ["boxes in text"] = (5_000, size => "- a " + Repeat("[ ] a ", size)),
        ["table rows"] = (2_000, size => "| a |\n|---|\n" + Repeat("| b |\n", size)),
        ["rows with code"] = (500, size => "| a |\n|---|\n" + Repeat("| `b | `` c |\n", size)),
        ["a row of marks"] = (20_000, size => "| a |\n|---|\n| " + Repeat("` ", size) + "|"),
        ["lines of a paragraph before a table"] = (10_000, size => Repeat("a | b\n", size) + "--|--\n1 | 2"),
        ["brackets with labels"] = (5_000, size => "[a " + Repeat("[b][c] ", size) + "](/about/)"),
        ["exclamation marks"] = (5_000, size => Repeat("a![^1] ", size) + "\n\n[^1]: b"),
        ["lines of attributes"] = (2_000, size => Repeat("a\n{.b #c}\n\n", size)),
        ["an attribute that never ends"] = (50_000, size => "a\n{" + Repeat("a=b ", size)),
        ["alerts"] = (2_000, size => Repeat("> [!NOTE] A\n> b\n\n", size)),
        ["formulas"] = (200, size => Repeat("\\(x\\) ", size)),
        ["formulas that never end"] = (20_000, size => Repeat("\\( ", size)),
        ["blocks of formulas that never end"] = (5_000, size => Repeat("\\[ a\n", size)),
        ["mail addresses"] = (2_000, size => Repeat("me@a.example ", size)),
        ["what might be mail addresses"] = (50_000, size => Repeat("a@", size)),
        ["emoji"] = (10_000, size => Repeat(":tada: ", size)),
        ["colons"] = (50_000, size => Repeat(":a", size)),
        ["links to files"] = (2_000, size => Repeat("[a](other.md) ", size)),
        ["definitions"] = (2_000, size => Repeat("a\n: b\n\n", size)),
        ["footnotes"] = (
            1_000,
            size => string.Concat(Enumerable.Range(0, size).Select(i => $"a[^{i}]\n\n[^{i}]: b\n\n"))
        ),
        ["references to one footnote"] = (2_000, size => Repeat("a[^1] ", size) + "\n\n[^1]: b"),
        ["code blocks"] = (2_000, size => Repeat("```\na\n```\n\n", size)),
        ["calls"] = (5_000, size => Repeat("{{< shout \"x\" >}} ", size)),
        ["calls through Markdown"] = (5_000, size => Repeat("{{% shout \"x\" %}} ", size)),
        ["calls that return links"] = (2_000, size => Repeat("{{< extlink \"https://a.example\" \"x\" >}} ", size)),
        ["calls with inner Markdown"] = (1_000, size => Repeat("{{< note >}}## x{{< /note >}}\n\n", size)),
        ["calls in one call"] = (
            5_000,
            size => "{{< note >}}" + Repeat("{{< shout \"x\" >}} ", size) + "{{< /note >}}"
        ),
        ["words like placeholders"] = (50_000, size => "{{< shout \"x\" >}}" + Repeat("shortcodeoutput", size)),
        ["a word like a placeholder"] = (
            250_000,
            size => "{{< shout \"x\" >}} shortcodeoutput" + new string('x', size)
        ),
    };

    public static TheoryData<string> Names => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_is_about_four_times_the_work(string name)
    {
        var (size, text) = Hostile[name];
        var (small, large) = (text(size), text(4 * size));

        AllocatedMemory.ShouldGrowInProportion(() => new TestSite().Render(small), () => new TestSite().Render(large));
    }

    [Theory]
    [InlineData("> ", "quotes")]
    [InlineData("- ", "lists")]
    [InlineData("*a **b ", "emphasis")]
    [InlineData("[", "brackets")]
    [InlineData("![", "pictures")]
    [InlineData("<b>", "raw HTML")]
    [InlineData("(", "parentheses")]
    [InlineData("`", "code")]
    [InlineData("<<", "guillemets")]
    [InlineData("\\(", "formulas")]
    [InlineData("> [!NOTE]\n> ", "alerts")]
    public void Any_depth_of_nesting_is_rendered_or_reported(string opening, string name)
    {
        var site = new TestSite();

        var rendered = site.Render(Repeat(opening, 10_000) + "x");

        (rendered.Html.Contains('x') || site.Diagnostics.HasErrors).Should().BeTrue("{0} can be nested", name);
    }

    [Theory]
    [InlineData("*a **b ", " b** a*")]
    [InlineData("[a ", "](/about/)")]
    [InlineData("![a ", "](/img/pic.png)")]
    [InlineData("~~a *b ", " b* a~~")]
    public void Any_depth_of_closed_nesting_is_rendered_or_reported(string opening, string closing)
    {
        var site = new TestSite();

        var rendered = site.Render(Repeat(opening, 5_000) + "x" + Repeat(closing, 5_000));

        (rendered.Html.Contains('x') || site.Diagnostics.HasErrors).Should().BeTrue();
    }

    [Fact]
    public void Nesting_that_is_too_deep_is_reported()
    {
        var site = new TestSite();

        site.Render(Repeat("> ", 1_000) + "x").Html.Should().BeEmpty();

        site.Diagnostics.ToSortedList().Should().ContainSingle().Which.Message.Should().Contain("nested too deeply");
    }

    [Fact]
    public void Nesting_as_deep_as_people_write_is_rendered()
    {
        var site = new TestSite();

        site.Render(Repeat("> ", 20) + Repeat("- ", 10) + "*x*").Html.Should().Contain("<em>x</em>");

        site.Diagnostics.ToSortedList().Should().BeEmpty();
    }

    [Fact]
    public void A_large_table_is_rendered()
    {
        var site = new TestSite();
        var row = "|" + Repeat(" a |", 50) + "\n";

        var html = site.Render(row + "|" + Repeat("---|", 50) + "\n" + Repeat(row, 1_000)).Html;

        site.Diagnostics.ToSortedList().Should().BeEmpty();
        html.Split("<td>").Should().HaveCount(50_001);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
