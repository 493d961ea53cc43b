using System.Runtime.CompilerServices;
using System.Text.Json;
using AwesomeAssertions;
using Companion.Site.Redirects;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Redirects;

/// <summary>
/// Compares our parser and matcher with the answers of Netlify's own, recorded by tests/tools/netlify-cases.mjs.
/// </summary>
public sealed class NetlifyEngineTests
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private static readonly RecordedCase[] Cases =
    [
        .. File.ReadLines(Recording()).Select(line => JsonSerializer.Deserialize<RecordedCase>(line, Json)!),
    ];

    [Fact]
    public void There_are_a_few_hundred_recorded_cases() => Cases.Should().HaveCountGreaterThan(300);

    [Fact]
    public void The_same_lines_are_rejected_and_the_same_rules_read()
    {
        var differences = new List<string>();
        foreach (var recorded in Cases)
        {
            var diagnostics = new DiagnosticBag();
            var read = RedirectsFile.Parse(new SourceText("_redirects", recorded.Rules), diagnostics);
            var errors = diagnostics.ToSortedList().Count(diagnostic => diagnostic.Severity == Severity.Error);
            // Rules that only Netlify can apply are ignored with a warning.
            var missing = recorded.Parsed.Except(read.Select(rule => rule.ToString())).ToArray();
            var warnings = diagnostics.ToSortedList().Count(diagnostic => diagnostic.Severity == Severity.Warning);
            if (
                errors != recorded.Errors
                || missing.Length > warnings
                || read.Distinct().Count() > recorded.Parsed.Length
            )
            {
                differences.Add(
                    $"{recorded.Rules}\n  errors {errors}, not {recorded.Errors}; missing {string.Join(", ", missing)}"
                );
            }
        }

        differences.Should().BeEmpty();
    }

    [Fact]
    public void Every_path_matches_the_same_rule_as_on_Netlify()
    {
        var site = new Uri("https://example.org/");
        var asked = 0;
        var differences = new List<string>();
        foreach (var recorded in Cases)
        {
            var matcher = new RedirectMatcher(recorded.Parsed.Select(Rule), site);
            foreach (var (path, hit) in recorded.Paths.Zip(recorded.Hits))
            {
                asked++;
                var answer = matcher.Match(path) is { } match ? Named(match) : null;
                if (answer != hit)
                {
                    differences.Add($"{recorded.Rules}  {path}: {answer ?? "nothing"}, not {hit ?? "nothing"}");
                }
            }
        }

        differences.Should().BeEmpty();
        asked.Should().BeGreaterThan(2000);
    }

    // The engine reports a rule by its path alone: without the host, with the omitted slash.
    private static string Named(RedirectMatch match)
    {
        var path = match.Rule.From.Replace("https://example.org", "", StringComparison.Ordinal);
        return (match.Rule with { From = $"/{path.TrimStart('/')}", To = match.To }).ToString();
    }

    private static RedirectRule Rule(string text)
    {
        var parts = text.Split(' ');
        return new(parts[0], parts[1], int.Parse(parts[2].TrimEnd('!')), parts[2].EndsWith('!'));
    }

    private static string Recording([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "netlify-cases.jsonl");

    private sealed record RecordedCase(string Rules, string[] Paths, int Errors, string[] Parsed, string?[] Hits);
}
