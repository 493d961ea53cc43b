using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using AwesomeAssertions;
using Xunit;

namespace Companion.Content.Tests.Sources;

/// <summary>
/// A specification in Markdown whose examples are tests: a fence of four backquotes with the input, then one with the
/// expected result. Invisible characters have symbols: → is a tab, ␠ a space, ␍ a carriage return, ␀ U+0000, ◆ a
/// byte-order mark, and ␃ at the end an input without a final line end.
/// </summary>
public sealed partial class SpecFile(string path)
{
    public static SpecFile Beside(string name, [CallerFilePath] string testFile = "") =>
        new(Path.Combine(Path.GetDirectoryName(testFile)!, name));

    /// <summary>
    /// The names of the examples: the heading above, with a number for each further example under it.
    /// </summary>
    public TheoryData<string> Names => [.. Examples().Select(example => example.Name)];

    public void Check(string name, Func<string, string> run)
    {
        var example = Examples().Single(example => example.Name == name);
        var actual = run(Invisible(example.Input)).TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            var text = File.ReadAllText(path);
            var from = example.Expected;
            File.WriteAllText(path, text[..from.Index] + actual + text[(from.Index + from.Length)..]);
            return;
        }

        actual.Should().Be(example.Expected.Value, "{0} says so", Path.GetFileName(path));
    }

    private List<(string Name, string Input, Group Expected)> Examples()
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var headings = Heading().Matches(text);
        var examples = new List<(string, string, Group)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match match in Example().Matches(text))
        {
            var heading = headings.Last(heading => heading.Index < match.Index).Groups["title"].Value;
            var count = counts[heading] = counts.GetValueOrDefault(heading) + 1;
            examples.Add(
                (count == 1 ? heading : $"{heading} ({count})", match.Groups["input"].Value, match.Groups["expected"])
            );
        }

        return examples;
    }

    private static string Invisible(string input)
    {
        var text = new StringBuilder(input)
            .Replace('→', '\t')
            .Replace('␠', ' ')
            .Replace('␍', '\r')
            .Replace('␀', '\0')
            .Replace('◆', '\uFEFF')
            .ToString();
        return text.EndsWith("␃\n", StringComparison.Ordinal) ? text[..^2] : text;
    }

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^````[a-z]+\n(?<input>[^`]*?(`{1,3}[^`]+)*?)````\n+````text\n(?<expected>(.*\n)*?)````$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Example();
}
