using AwesomeAssertions;
using Companion.Content.Notebooks;
using Xunit;

namespace Companion.Content.Tests.Markup;

/// <summary>The page of a notebook.</summary>
public sealed class NotebookTests
{
    private readonly TestSite _site = new();

    [Fact]
    public void Cells_appear_in_order_prose_as_Markdown_and_code_as_it_was_rendered() =>
        _site
            .Render(Prose(1, "Some *prose*."), Code(2, "*x* {{< y >}}"), Prose(3, "- More"))
            .Html.Should()
            .Be("<p>Some <em>prose</em>.</p>\n<b>*x* {{< y >}}</b>\n<ul>\n<li>More</li>\n</ul>\n");

    [Fact]
    public void The_headings_of_all_cells_share_one_outline_and_have_unique_ids() =>
        _site
            .Render(Prose(1, "## Same"), Code(2, "x"), Prose(3, "### Same"), Prose(4, "##### Deep"))
            .Headings.Select(heading => (heading.Level, heading.Id))
            .Should()
            .Equal((2, "same"), (3, "same-1"), (4, "deep"));

    [Fact]
    public void The_title_is_left_to_the_layout() =>
        _site
            .Render(Prose(1, "# Sums\n\nText."), Prose(2, "# Not the title"))
            .Html.Should()
            .NotContain("Sums")
            .And.Contain("Not the title");

    [Theory]
    [InlineData("{{< note >}}", "<p>{{&lt; note &gt;}}</p>\n")]
    [InlineData("`{{< note >}}`", "<p><code>{{&lt; note &gt;}}</code></p>\n")]
    [InlineData("{{% note %}}", "<p>{{% note %}}</p>\n")]
    public void A_shortcode_in_prose_is_text(string prose, string html)
    {
        _site.Render(Prose(1, prose)).Html.Should().Be(html);

        _site.Diagnostics.ToSortedList().Should().BeEmpty();
    }

    [Fact]
    public void A_link_is_found_where_it_is_written()
    {
        var links = _site.Render(Prose(1, "Text."), Code(2, "<a href='/two/'>"), Prose(3, "A [link](/three/).")).Links;

        links
            .Select(link => (link.Target, link.Location.ToString(), link.Location.Source.LineAt(Line(link))))
            .Should()
            .BeEquivalentTo([
                ("/three/", "notebooks/sums.ipynb:5:10", "A [link](/three/)."),
                ("/two/", "notebooks/sums.ipynb:3:1", "[cell 2]"),
            ]);
    }

    [Fact]
    public void Prose_nested_too_deeply_is_an_error_and_not_a_crash()
    {
        _site.Render(Prose(1, new string('>', 20_000) + " deep")).Html.Should().BeEmpty();

        _site.Diagnostics.ToSortedList().Should().ContainSingle().Which.Path.Should().Be("notebooks/sums.ipynb");
    }

    private static int Line(Companion.Content.Markup.ContentLink link) => link.Location.Position.Line;

    private static ProseCell Prose(int number, string markdown) => new(number, markdown);

    private static CodeCell Code(int number, string source) => new(number, "csharp", source, []);
}
