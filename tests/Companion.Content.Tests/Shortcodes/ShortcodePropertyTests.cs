using AwesomeAssertions;
using Companion.Content.Shortcodes;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Shortcodes;

public sealed class ShortcodePropertyTests
{
    [Fact]
    public void What_is_written_is_read_back() =>
        ShortcodeGen.Valid.Sample(sample =>
        {
            var parsed = Parsed.Text(sample.Written);

            parsed.Diagnostics.Should().BeEmpty();
            TreeNotation.Of(parsed.Nodes).Should().Be(sample.Shown.TrimEnd('\n'));
        });

    [Fact]
    public void A_text_without_an_opening_delimiter_is_unchanged() =>
        Gen
            .String.Where(text => !text.Contains("{{<") && !text.Contains("{{%"))
            .Sample(text =>
            {
                var parsed = Parsed.Text(text);

                parsed.Diagnostics.Should().BeEmpty();
                string.Concat(parsed.Nodes.Cast<ShortcodeText>().Select(node => node.Text)).Should().Be(text);
                parsed.Nodes.Count.Should().Be(text.Length == 0 ? 0 : 1);
            });

    [Fact]
    public void The_nodes_of_a_damaged_body_cover_it_in_order_and_without_gaps() =>
        ShortcodeGen.Damaged.Sample(
            text =>
            {
                var parsed = Parsed.Text(text);

                ShouldCover(parsed.Nodes, new SourceSpan(0, text.Length));
            },
            iter: 10_000
        );

    [Fact]
    public void Every_error_points_into_the_body_and_can_be_shown() =>
        ShortcodeGen.Damaged.Sample(text =>
        {
            const string before = "---\ntitle: x\n---\n";
            const string behind = "\n\" `*/>}}";

            var parsed = Parsed.Body(before + text + behind, new SourceSpan(before.Length, text.Length));

            foreach (var diagnostic in parsed.Diagnostics)
            {
                diagnostic.Location!.Span.Start.Should().BeInRange(before.Length, before.Length + text.Length);
                diagnostic.Location!.Span.End.Should().BeInRange(before.Length, before.Length + text.Length);
                diagnostic.ToString().Should().Contain("^");
            }
        });

    [Fact]
    public void Text_before_and_after_the_body_changes_only_the_offsets() =>
        ShortcodeGen.Damaged.Sample(text =>
        {
            const string before = "+++\n\"{{< `\n+++\n";
            const string behind = " \" ` */>}}{{< /box >}}";

            var alone = Parsed.Text(text);
            var within = Parsed.Body(before + text + behind, new SourceSpan(before.Length, text.Length));

            TreeNotation.Of(within.Nodes).Should().Be(TreeNotation.Of(alone.Nodes));
            within
                .Diagnostics.Select(diagnostic => diagnostic.Location!.Span)
                .Should()
                .Equal(alone.Diagnostics.Select(diagnostic => diagnostic.Location!.Span.Shift(before.Length)));
        });

    [Fact]
    public void A_tree_without_errors_has_known_names_and_one_kind_of_parameters() =>
        ShortcodeGen.Damaged.Sample(text =>
        {
            var parsed = Parsed.Text(text);

            if (parsed.Diagnostics.Count == 0)
            {
                foreach (var call in Calls(parsed.Nodes))
                {
                    TestCatalog.Instance.TakesInner(call.Name).Should().Be(call.Inner is not null);
                    call.Arguments.Select(argument => argument.Name is null).Distinct().Count().Should().BeLessThan(2);
                }
            }
        });

    private static void ShouldCover(IReadOnlyList<ShortcodeNode> nodes, SourceSpan whole)
    {
        var position = whole.Start;
        foreach (var node in nodes)
        {
            node.Span.Start.Should().Be(position);
            node.Span.Length.Should().BePositive();
            position = node.Span.End;
            if (node is ShortcodeCall { Inner: { } inner } call)
            {
                var innerEnd = inner.Count == 0 ? call.OpeningTag.End : inner[^1].Span.End;
                innerEnd.Should().BeLessThanOrEqualTo(call.Span.End);
                ShouldCover(inner, SourceSpan.FromBounds(call.OpeningTag.End, innerEnd));
            }
        }

        position.Should().Be(whole.End);
    }

    private static IEnumerable<ShortcodeCall> Calls(IEnumerable<ShortcodeNode> nodes) =>
        nodes.OfType<ShortcodeCall>().SelectMany(call => Calls(call.Inner ?? []).Prepend(call));
}
