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

    /// <summary>What the terminal shows, in order. The many of one kind come where the first of them is.</summary>
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> diagnostics)
    {
        var groups = DiagnosticGroup.Of(diagnostics).ToList();
        var kinds = groups.ToLookup(KindOf);
        foreach (var group in groups)
        {
            var kind = kinds[KindOf(group)].ToArray();
            if (kind.Length <= InFull + 1)
            {
                yield return group.ToString();
            }
            else if (group == kind[0])
            {
                foreach (var text in Shorten(kind))
                {
                    yield return text;
                }
            }
        }
    }

    private static IEnumerable<string> Shorten(DiagnosticGroup[] groups)
    {
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
    private static (Severity, string) KindOf(DiagnosticGroup group) =>
        (group.Shown[0].Severity, Name().Replace(group.Shown[0].Message, "…"));

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S*/\\S*|\\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
