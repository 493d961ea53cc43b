using AwesomeAssertions;
using Companion.Content.Shortcodes;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.Shortcodes;

public sealed class ShortcodeParserTests
{
    [Fact]
    public void A_call_has_the_span_of_each_of_its_parts()
    {
        var parsed = Parsed.Text("a {{< box \"b c\" `d` \\\"e\\\" >}} x {{< args f = 5 >}}{{% /box %}} z");

        var call = parsed.Nodes[1].Should().BeOfType<ShortcodeCall>().Which;
        parsed.SourceOf(call.Span).Should().StartWith("{{< box").And.EndWith("{{% /box %}}");
        parsed.SourceOf(call.OpeningTag).Should().Be("{{< box \"b c\" `d` \\\"e\\\" >}}");
        parsed.SourceOf(call.NameSpan).Should().Be("box");
        call.Arguments.Select(argument => parsed.SourceOf(argument.Span)).Should().Equal("\"b c\"", "`d`", "\\\"e\\\"");
        var inner = call.Inner![1].Should().BeOfType<ShortcodeCall>().Which;
        parsed.SourceOf(inner.Span).Should().Be("{{< args f = 5 >}}");
        parsed.SourceOf(inner.Arguments[0].Span).Should().Be("5");
    }

    [Fact]
    public void A_literal_form_covers_its_whole_source()
    {
        var parsed = Parsed.Text("{{</* args */>}}");

        var text = parsed.Nodes.Should().ContainSingle().Which.Should().BeOfType<ShortcodeText>().Which;
        text.Span.Should().Be(new SourceSpan(0, 16));
        text.Text.Should().Be("{{< args >}}");
    }

    [Fact]
    public void Only_the_body_is_read()
    {
        const string text = "{{< args >}}--{{< args >}}--{{< args >}}";

        var parsed = Parsed.Body(text, new SourceSpan(13, 14));

        parsed.Nodes.Select(node => parsed.SourceOf(node.Span)).Should().Equal("-", "{{< args >}}", "-");
    }

    [Fact]
    public void A_tag_that_runs_past_the_end_of_the_body_is_unclosed()
    {
        var parsed = Parsed.Body("{{< args >}}", new SourceSpan(0, 9));

        parsed.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("this shortcode tag never ends");
    }

    [Fact]
    public void The_advice_mentions_that_a_site_has_no_shortcodes() =>
        AdviceWith([]).Should().Be("define it in shortcodes/x.html; this site has no shortcodes");

    [Fact]
    public void A_long_list_of_names_is_shortened() =>
        AdviceWith([.. Enumerable.Range(10, 50).Select(number => $"shortcode-{number}")])
            .Should()
            .StartWith("define it in shortcodes/x.html; some known shortcodes: shortcode-10, ")
            .And.EndWith("shortcode-29, …");

    private static string? AdviceWith(IReadOnlyCollection<string> names)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("page.md", "{{< x >}}");

        ShortcodeParser.Parse(source, new SourceSpan(0, 9), new ChildlessCatalog(names), diagnostics);

        return diagnostics.ToSortedList().Should().ContainSingle().Which.Advice;
    }

    private sealed class ChildlessCatalog(IReadOnlyCollection<string> names) : IShortcodeCatalog
    {
        public IReadOnlyCollection<string> Names => names;

        public bool? TakesInner(string name) => names.Contains(name) ? false : null;
    }
}
