using System.Text;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.CommandLine.Sites;

/// <summary>
/// The messages of a build as the terminal shows them. Of many of one kind, such as links that lead nowhere, only the first are
/// shown in full: thousands of lines would be read by nobody.
/// </summary>
internal static partial class DiagnosticSummary
{
    private const int InFull = 5;
    private const int OnOneLine = 15;

    /// <summary>What the terminal shows, in the order of the first message of each kind.</summary>
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> diagnostics) =>
        DiagnosticGroup.Of(diagnostics).GroupBy(group => KindOf(group.Shown[0])).SelectMany(kind => OfKind([.. kind]));

    private static IEnumerable<string> OfKind(DiagnosticGroup[] groups)
    {
        if (groups.Length <= InFull + 1)
        {
            return groups.Select(group => group.ToString());
        }

        var others = groups[InFull..];
        var text = new StringBuilder($"and {others.Length} more of this kind:\n");
        foreach (var group in others.Take(OnOneLine))
        {
            var count = group.Shown.Count + group.Others.Count;
            var first = group.Shown[0];
            text.Append(
                $"  {DiagnosticGroup.PlaceOf(first)}: {first.Message}{(count == 1 ? "" : $" ({count} times)")}\n"
            );
        }

        text.Append(others.Length > OnOneLine ? $"  and {others.Length - OnOneLine} others\n\n" : "\n");
        return groups.Take(InFull).Select(group => group.ToString()).Append(text.ToString());
    }

    // The message without the names in it.
    private static (Severity, string) KindOf(Diagnostic diagnostic) =>
        (diagnostic.Severity, Name().Replace(diagnostic.Message, "…"));

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S*/\\S*|\\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
