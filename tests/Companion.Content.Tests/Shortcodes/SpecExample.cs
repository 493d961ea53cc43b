using System.Text.RegularExpressions;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>
/// One example of a Markdown specification: a fence with the input, followed by one with the expected result, both
/// below a heading. <c>→</c> is a tab, <c>␍</c> a carriage return, <c>⍽</c> a no-break space.
/// </summary>
internal sealed partial record SpecExample(string Name, string Input, string Kind, string Expected)
{
    public static IEnumerable<SpecExample> Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var headings = Heading().Matches(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match pair in Pair().Matches(text))
        {
            var heading = headings.Last(match => match.Index < pair.Index).Groups["title"].Value;
            counts[heading] = counts.GetValueOrDefault(heading) + 1;
            yield return new SpecExample(
                $"{heading} {counts[heading]}",
                Unmask(pair.Groups["input"].Value),
                pair.Groups["kind"].Value,
                Unmask(pair.Groups["expected"].Value)
            );
        }
    }

    private static string Unmask(string text) => text.Replace('→', '\t').Replace('␍', '\r').Replace('⍽', '\u00A0');

    [GeneratedRegex("^## (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(
        "^~~~ input\n(?<input>.*?)\n~~~\n~~~ (?<kind>tree|errors)\n(?<expected>.*?)\n~~~$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pair();
}
