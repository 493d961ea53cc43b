using System.Text.RegularExpressions;

namespace Companion.Simulations.Tests.Oracles;

/// <summary>Removes the wording that is our own choice from a report.</summary>
internal static partial class PrintedReport
{
    // The checks whose messages the episode quotes.
    private static readonly string[] Quoted =
    [
        "security.W004",
        "security.W008",
        "security.W012",
        "security.W016",
        "security.W018",
        "security.W020",
    ];

    /// <summary>
    /// Everything except the wording of the other checks: ids, groups, order, blank lines, hints, counts.
    /// </summary>
    public static string Shape(string report) => Hint().Replace(Finding().Replace(report, WithoutWording), "\tHINT:");

    private static string WithoutWording(Match finding) =>
        Quoted.Contains(finding.Groups["id"].Value) ? finding.Value : $"?: ({finding.Groups["id"].Value})";

    [GeneratedRegex(@"^\?: \((?<id>\S+)\) .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Finding();

    [GeneratedRegex(@"^\tHINT: .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Hint();
}
