using System.Runtime.CompilerServices;
using System.Text.Json;
using AwesomeAssertions;
using Companion.Site.Headers;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Headers;

public sealed class HeaderRulesTests
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public static TheoryData<int> CaseNumbers => [.. Enumerable.Range(0, Cases().Length)];

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void Every_path_gets_the_same_headers_as_on_Netlify(int number)
    {
        var recorded = Cases()[number];
        var diagnostics = new DiagnosticBag();
        var rules = HeaderRules.Parse(
            new SourceText("_headers", recorded.Headers),
            new SourceText("netlify.toml", recorded.Toml),
            diagnostics
        );

        recorded
            .Paths.Select(rules.For)
            .Should()
            .BeEquivalentTo(recorded.Values, options => options.WithStrictOrdering());
        diagnostics.ToSortedList().Should().HaveCount(recorded.Errors);
    }

    [Fact]
    public void A_mistake_in_the_file_is_reported_at_its_position()
    {
        var diagnostics = new DiagnosticBag();

        HeaderRules.Parse(new("_headers", "/*\n  Bad name: x\n"), new("netlify.toml", "a = 1\nb = = 2\n"), diagnostics);

        diagnostics
            .ToSortedList()
            .Select(diagnostic => diagnostic.Location!.ToString())
            .Should()
            .Equal("_headers:2:3", "netlify.toml:2:5");
    }

    [Fact]
    public void A_line_break_cannot_enter_a_header()
    {
        var diagnostics = new DiagnosticBag();

        var rules = HeaderRules.Parse(
            null,
            new("netlify.toml", "[[headers]]\nfor = \"/*\"\n[headers.values]\nX = \"a\\r\\nSet-Cookie: b\"\n"),
            diagnostics
        );

        rules.For("/").Should().BeEmpty();
        diagnostics.HasErrors.Should().BeTrue();
    }

    private static RecordedCase[] Cases([CallerFilePath] string here = "") =>
        [
            .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "netlify-headers-cases.jsonl"))
                .Select(line => JsonSerializer.Deserialize<RecordedCase>(line, Json)!),
        ];

    private sealed record RecordedCase(
        string Toml,
        string Headers,
        string[] Paths,
        int Errors,
        Dictionary<string, string>[] Values
    );
}
