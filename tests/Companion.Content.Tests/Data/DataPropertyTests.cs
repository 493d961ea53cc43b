using AwesomeAssertions;
using Companion.Content.Data;
using Companion.Content.FrontMatters;
using Companion.Content.Settings;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Data;

public sealed class DataPropertyTests
{
    private static readonly string[] Seeds =
    [
        "---\ntitle: \"A\"\naliases:\n - /a\n - /b\ndescription: >-\n    x\n    y\ntags: [a, 'b', { c: d }]\nbase: &b { q: 1 }\nm:\n  <<: *b\ndate: 2021-07-19\n\n---\nBody\n",
        "+++\ntitle = \"A\"\ndate = 2021-07-19T10:00:00Z\ntags = [\"a\", 'b']\na.b = \"\"\"x\ny\"\"\"\n[author]\nname = { first = 1 }\n[[links]]\nu = 0x1F\n+++\nBody\n",
        "{\"title\": \"A\\u00e9\", \"tags\": [\"a\", 1.5e3, true, null], \"author\": {\"name\": \"x\"}, \"date\": \"2021-07-19\"}\nBody\n",
    ];

    private static readonly Gen<string> Snippet = Gen.OneOf(
        "",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "  ",
        ":",
        ": ",
        "- ",
        "---",
        "+++",
        "...",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "\"\"\"",
        "#",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "|",
        ">",
        "|2-\n",
        "? ",
        "%",
        "@",
        "`",
        "\\",
        "\\u",
        "\0",
        "\uFEFF",
        "😀",
        "\uD83D",
        "\u0085",
        "\u2028",
        "<<: ",
        "=",
        "[[",
        "]]",
        ".",
        "0x",
        "1e9",
        "2021-07-19",
        "title",
        "Title: B\n",
        "null"
    );

    // A valid text in which a few characters were replaced by significant ones.
    private static readonly Gen<string> Mutated = Gen.Select(
        Gen.OneOf(Seeds),
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 6], Snippet).Array[1, 6],
        (seed, changes) =>
            changes.Aggregate(
                seed,
                (text, change) =>
                {
                    var start = (int)(change.Item1 * text.Length);
                    var end = Math.Min(text.Length, start + change.Item2);
                    return text[..start] + change.Item3 + text[end..];
                }
            )
    );

    private static readonly Gen<string> Anything = Gen.Frequency(
        (1, Gen.String),
        (2, Snippet.Array[0, 40].Select(parts => string.Concat(parts))),
        (4, Mutated)
    );

    [Fact]
    public void Front_matter_never_throws_and_its_spans_are_within_the_file() =>
        Anything.Sample(
            text =>
            {
                var source = new SourceText("a.md", text);
                var diagnostics = new DiagnosticBag();
                var block = FrontMatterReader.Read(source, diagnostics);
                diagnostics
                    .ToSortedList()
                    .Should()
                    .OnlyContain(diagnostic => !diagnostic.Message.Contains('\n') && diagnostic.ToString().Length > 0);
                (block.FrontMatter is not null || diagnostics.HasErrors).Should().BeTrue();
                block.Body.End.Should().Be(text.Length);
                Check(source, block.FrontMatter?.Data ?? DataMapping.Empty);
            },
            iter: 10_000
        );

    [Fact]
    public void Every_format_never_throws_on_any_text() =>
        Anything.Sample(
            text =>
            {
                foreach (
                    var parse in (Func<SourceText, SourceSpan, DiagnosticBag, DataMapping?>[])
                        [YamlData.Parse, TomlData.Parse, JsonData.Parse]
                )
                {
                    var source = new SourceText("a", text);
                    var diagnostics = new DiagnosticBag();
                    var data = parse(source, new SourceSpan(0, text.Length), diagnostics);
                    diagnostics
                        .ToSortedList()
                        .Should()
                        .OnlyContain(diagnostic =>
                            !diagnostic.Message.Contains('\n') && diagnostic.ToString().Length > 0
                        );
                    (data is not null || diagnostics.HasErrors).Should().BeTrue();
                    Check(source, data ?? DataMapping.Empty);
                }
            },
            iter: 5_000
        );

    [Fact]
    public void Settings_never_throw_on_any_text() =>
        Anything.Sample(text =>
        {
            var diagnostics = new DiagnosticBag();
            var settings = SiteSettingsReader.Read(new SourceText("site.yaml", text), diagnostics);
            (settings is not null || diagnostics.HasErrors).Should().BeTrue();
        });

    [Theory]
    [InlineData("---\n{0}: {1}\n---\n")]
    [InlineData("+++\n{0} = {1}\n+++\n")]
    [InlineData("{{\"{0}\": {1}}}")]
    public void Quoted_text_is_unchanged_and_its_span_is_the_source_text(string format) =>
        Gen.String[Gen.Char[' ', '\uD7FF'], 0, 30]
            .Sample(value =>
            {
                var quoted = Quoted(value);
                var text = string.Format(format, "title", quoted);
                var source = new SourceText("a", text);
                var diagnostics = new DiagnosticBag();

                var data = FrontMatterReader.Read(source, diagnostics).FrontMatter!.Data;

                diagnostics.ToSortedList().Should().BeEmpty();
                var scalar = data.Find("title")!.Value.Should().BeOfType<DataScalar>().Subject;
                scalar.Text.Should().Be(value);
                source.Text.Substring(scalar.Span.Start, scalar.Span.Length).Should().Be(quoted);
            });

    [Theory]
    [InlineData("---\na: {0}\n---\n", "[", "]")]
    [InlineData("+++\na = {0}\n+++\n", "[", "]")]
    [InlineData("{{\"a\": {0}}}", "[", "]")]
    [InlineData("---\na: {0}\n---\n", "{ b: ", "}")]
    [InlineData("+++\na = {0}\n+++\n", "{ b = ", "}")]
    [InlineData("{{\"a\": {0}}}", "{\"b\":", "}")]
    [InlineData("+++\n{0} = 1\n+++\n", "a.", "b")]
    [InlineData("+++\n[{0}]\n+++\n", "a.", "b")]
    [InlineData("---\n{0}a\n---\n", "- ", "")]
    [InlineData("---\n{0}a\n---\n", "? ", "")]
    public void Values_nested_too_deeply_are_an_error(string format, string open, string close)
    {
        var middle =
            string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));
        var diagnostics = new DiagnosticBag();

        FrontMatterReader.Read(new SourceText("a.md", string.Format(format, middle)), diagnostics);

        diagnostics.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Aliases_that_multiply_are_an_error()
    {
        var lines = Enumerable
            .Range(1, 12)
            .Select(i => $"l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 9))}]");
        var text = $"---\nl0: &l0 [x]\n{string.Join('\n', lines)}\n---\n";
        var diagnostics = new DiagnosticBag();

        FrontMatterReader.Read(new SourceText("a.md", text), diagnostics).FrontMatter.Should().BeNull();

        diagnostics
            .ToSortedList()[0]
            .ToString()
            .Should()
            .StartWith("a.md:6:35: error: the aliases up to here repeat more than 10000 values");
    }

    private static void Check(SourceText source, DataValue value)
    {
        value.Span.Start.Should().BeGreaterThanOrEqualTo(0);
        value.Span.End.Should().BeLessThanOrEqualTo(source.Text.Length);
        switch (value)
        {
            case DataMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    entry.KeySpan.End.Should().BeLessThanOrEqualTo(source.Text.Length);
                    Check(source, entry.Value);
                }

                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Check(source, item);
                }

                break;
            case DataScalar { IsQuoted: false } scalar when !scalar.Text.Any(char.IsWhiteSpace):
                var written = source.Text.Substring(scalar.Span.Start, scalar.Span.Length);

                // A tag such as !!int overrides quotes.
                written.Should().BeOneOf(scalar.Text, $"'{scalar.Text}'", $"\"{scalar.Text}\"");
                break;
            default:
                break;
        }
    }

    // A style that YAML, TOML and JSON read alike.
    private static string Quoted(string value) =>
        "\""
        + string.Concat(
            value.Select(c =>
                c is > ' ' and < '\x7F' and not ('"' or '\\') or ' ' or > '\xA0' and not ('\u2028' or '\u2029')
                    ? c.ToString()
                    : $"\\u{(int)c:x4}"
            )
        )
        + "\"";
}
