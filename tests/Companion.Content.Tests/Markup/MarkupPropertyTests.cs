using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Content.Html;
using Companion.Content.Markup;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Markup;

public sealed partial class MarkupPropertyTests
{
    private const int Samples = 1000;

    [Fact]
    public void Any_text_is_rendered_or_reported() =>
        MarkdownSoup.Text.Sample(
            text =>
            {
                var site = new TestSite();
                var rendered = site.Render(text);
                rendered.Html.Should().NotBeNull();
                site.Diagnostics.ToSortedList()
                    .Should()
                    .OnlyContain(problem =>
                        problem.Location!.Span.Start >= 0 && problem.Location.Span.End <= text.Length
                    );
            },
            iter: Samples
        );

    [Fact]
    public void No_placeholder_is_left_in_the_page() =>
        MarkdownSoup
            .Text.Where(text => !text.Contains("shortcodeoutput", StringComparison.Ordinal))
            .Sample(text => new TestSite().Render(text).Html.Should().NotContain("shortcodeoutput"), iter: Samples);

    [Fact]
    public void Ids_are_unique() =>
        MarkdownSoup.Text.Sample(
            text =>
                new HtmlParser()
                    .ParseDocument(new TestSite().Render(text).Html)
                    .QuerySelectorAll("[id]")
                    .Select(element => element.Id)
                    .Should()
                    .OnlyHaveUniqueItems(),
            iter: Samples
        );

    [Fact]
    public void Headings_never_skip_a_level() =>
        MarkdownSoup.Text.Sample(
            text =>
            {
                var level = 1;
                foreach (var heading in new TestSite().Render(text).Headings)
                {
                    heading.Level.Should().BeInRange(2, Math.Min(6, level + 1));
                    level = heading.Level;
                }
            },
            iter: Samples
        );

    [Fact]
    public void Every_heading_can_be_linked_to() =>
        MarkdownSoup.Text.Sample(
            text =>
            {
                var rendered = new TestSite().Render(text);
                rendered.Headings.Select(heading => heading.Id).Should().OnlyHaveUniqueItems().And.NotContain("");
                rendered.Headings.Select(heading => heading.Id).Should().BeSubsetOf(rendered.Ids);
            },
            iter: Samples
        );

    [Fact]
    public void A_link_is_located_exactly_at_its_address() =>
        Gen.Select(MarkdownSoup.Text, MarkdownSoup.Text)
            .Sample(
                (before, after) =>
                {
                    var text = $"{before}\n\n[x](/unique-address)\n\n{after}";
                    foreach (var link in Links(text, "/unique-address"))
                    {
                        // A link in a call's inner text is located at the call.
                        var place = TextOf(link);
                        (IsCall(place) ? Inner(place, "/unique-address") : place).Should().Be("/unique-address");
                    }
                },
                iter: Samples
            );

    [Fact]
    public void The_span_of_a_link_is_within_the_text() =>
        MarkdownSoup.Text.Sample(
            text =>
                new TestSite()
                    .Render(text)
                    .Links.Should()
                    .OnlyContain(link => link.Location.Span.Start >= 0 && link.Location.Span.End <= text.Length),
            iter: Samples
        );

    [Fact]
    public void The_typographer_changes_nothing_but_quotes_dashes_dots_and_guillemets() =>
        Gen.OneOf(
                "a",
                "b",
                " ",
                "\"",
                "'",
                "-",
                "--",
                "---",
                ".",
                "...",
                " << ",
                ">>",
                "é",
                "中",
                "9",
                "(",
                ")",
                ",",
                ";",
                "“",
                "s"
            )
            .Array[0, 30]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var html = new TestSite().Render($"x {text} x").Html;
                    var shown = new HtmlParser().ParseDocument(html).Body!.TextContent;
                    Straight(shown).Should().Be(Straight($"x {text} x"));
                },
                iter: Samples
            );

    private static IEnumerable<ContentLink> Links(string text, string target) =>
        new TestSite().Render(text).Links.Where(link => link.Target == target);

    private static bool IsCall(string place) => place.StartsWith("{{", StringComparison.Ordinal);

    private static string Inner(string call, string wanted) => call.Contains(wanted) ? wanted : call;

    private static string TextOf(ContentLink link) =>
        link.Location.Source.Text.Substring(link.Location.Span.Start, link.Location.Span.Length);

    private static string Straight(string text) =>
        HtmlText.Fold(
            Marks()
                .Replace(
                    text,
                    mark =>
                        mark.Value switch
                        {
                            "“" or "”" => "\"",
                            "‘" or "’" => "'",
                            "–" => "--",
                            "—" => "---",
                            "…" => "...",
                            "«" => "<<",
                            _ => ">>",
                        }
                )
        );

    [GeneratedRegex("[“”‘’–—…«»]", RegexOptions.None, 1000)]
    private static partial Regex Marks();
}
