using AwesomeAssertions;
using Companion.Content.Shortcodes;
using Companion.Testing;
using Xunit;

namespace Companion.Content.Tests.Shortcodes;

public sealed class ShortcodeGrowthTests
{
    private const int Size = 100_000;

    private static readonly Dictionary<string, Func<int, string>> Hostile = new(StringComparer.Ordinal)
    {
        ["opening delimiters"] = size => Repeat("{{<", size),
        ["opening delimiters on lines"] = size => Repeat("{{<\n", size),
        ["braces"] = size => new string('{', size),
        ["calls"] = size => Repeat("{{< args a >}}", size),
        ["openings without an end"] = size => Repeat("{{< box a ", size),
        ["nested pairs"] = size => Repeat("{{< box >}}", size / 2) + Repeat("{{< /box >}}", size / 2),
        ["unclosed pairs"] = size => Repeat("{{< box >}}", size),
        ["unknown names"] = size => Repeat("{{< nope >}}x", size),
        ["unknown names, nested"] = size => Repeat("{{< box >}}{{< nope >}}", size / 2) + Repeat("{{< / >}}", size / 2),
        ["stray closing tags"] = size => Repeat("{{< /box >}}", size),
        ["crossing tags"] = size => Repeat("{{< box >}}{{< pair >}}{{< /box >}}{{< /pair >}}", size),
        ["double quotes"] = size => Repeat("{{< args \"", size),
        ["double quotes on one line, escaped"] = size => Repeat("{{< args \\\" ", size),
        ["escaped quotes"] = size => "{{< args \"" + Repeat("\\\"", size),
        ["one unclosed quote a line"] = size => Repeat("{{< args \"a >}}\n", size),
        ["backquotes"] = size => Repeat("{{< args `", size),
        ["backquotes and quotes that fall in step"] = size => Repeat("{{< args ``\"`\\\"\"`\n", size),
        ["single quotes"] = size => Repeat("{{< args ' ", size),
        ["single quotes in one tag"] = size => "{{< args " + Repeat("' ", size),
        ["curly quotes in one tag"] = size => "{{< args " + Repeat("“ ", size),
        ["unclosed literal forms"] = size => Repeat("{{</* a */%}}", size),
        ["equals signs"] = size => "{{< args " + Repeat("= ", size),
        ["slashes"] = size => "{{< args " + Repeat("/ ", size),
        ["slashes and spaces"] = size => "{{< args " + Repeat("/", size / 2) + new string(' ', size / 2),
        ["greater-than signs"] = size => "{{< args " + Repeat("> ", size),
        ["parameters"] = size => "{{< args " + Repeat("a ", size) + ">}}",
        ["named parameters"] = size => "{{< args " + Repeat("a=b ", size) + ">}}",
        ["a long name"] = size => "{{< " + new string('a', size) + " >}}",
        ["a long word"] = size => "{{< args " + new string(':', size) + " >}}",
        ["white space"] = size => "{{< args " + new string(' ', size) + "=" + new string(' ', size),
        ["no-break spaces"] = size => "{{< args " + new string('\u00A0', size),
    };

    public static TheoryData<string> Names => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_is_about_four_times_the_work(string name)
    {
        var (small, large) = (Hostile[name](Size), Hostile[name](4 * Size));

        AllocatedMemory.ShouldGrowInProportion(() => Parsed.Text(small), () => Parsed.Text(large));
    }

    [Fact]
    public void Calls_can_be_nested_a_hundred_deep_and_no_deeper()
    {
        var deepest = Parsed.Text(Repeat("{{< box >}}", 1_100) + Repeat("{{< /box >}}", 1_200));
        var deeper = Parsed.Text(Repeat("{{< box >}}", 1_122) + Repeat("{{< /box >}}", 1_224));

        deepest.Diagnostics.Should().BeEmpty();
        Depth(deepest.Nodes).Should().Be(100);
        deeper.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("more than 100 deep");
        Depth(deeper.Nodes).Should().Be(100);
    }

    [Fact]
    public void A_file_full_of_errors_shows_the_first_fifty()
    {
        var parsed = Parsed.Text(Repeat("{{<", 1_000_000));

        parsed.Diagnostics.Should().HaveCount(51);
        parsed.Diagnostics[^1].Message.Should().Contain("too many");
    }

    private static int Depth(IEnumerable<ShortcodeNode> nodes) =>
        nodes.OfType<ShortcodeCall>().Select(call => 1 + Depth(call.Inner ?? [])).DefaultIfEmpty().Max();

    private static string Repeat(string text, int size) => string.Concat(Enumerable.Repeat(text, size / text.Length));
}
