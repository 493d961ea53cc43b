using System.Text.RegularExpressions;

namespace Companion.Content.Tests.Highlighting;

/// <summary>
/// An example of a specification: a fence of four backticks with the code, followed by one called <c>html</c> with the
/// expected result.
/// </summary>
internal sealed partial record SpecExample(string File, int Line, string Language, string Code, string Html)
{
    public static IEnumerable<SpecExample> All() =>
        Directory.EnumerateFiles(TestFolder.PathOf("Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    public override string ToString() => $"{File}:{Line}";

    private static IEnumerable<SpecExample> Read(string path)
    {
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        return Example()
            .Matches(text)
            .Select(match => new SpecExample(
                Path.GetFileName(path),
                text.AsSpan(0, match.Index).Count('\n') + 1,
                match.Groups["language"].Value,
                match.Groups["code"].Value,
                match.Groups["html"].Value
            ));
    }

    [GeneratedRegex(
        @"^````(?<language>\S+)\n(?<code>.*?)^````\n\n````html\n(?<html>.*?)^````$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Example();
}
