using Companion.Sources;

namespace Companion.Simulations.Procfiles.Comparison;

/// <summary>A line that the tools read differently.</summary>
/// <param name="Location">The line; the whole file if tools stop because it has no process.</param>
/// <param name="Reason">Why they differ, without a full stop.</param>
/// <param name="Outcomes">The outcome of each tool, except tools that stopped at an earlier line.</param>
public sealed record ProcfileDifference(SourceLocation Location, string Reason, IReadOnlyList<DialectOutcome> Outcomes)
{
    /// <summary>The reason and the outcomes in a sentence without a full stop.</summary>
    public string Sentence =>
        $"{Reason}: "
        + string.Join(
            "; ",
            Outcomes
                .GroupBy(outcome => outcome.Verdict)
                .Select(group =>
                    $"{Names([.. group.Select(outcome => outcome.Dialect.Title)])} {Verb(group.Key, group.Count())}"
                )
        );

    private static string Names(string[] names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    // The verbs agree with the number of tools: "reads" and "stops" for one, "read" and "stop" for several.
    private static string Verb(string verdict, int count) => count == 1 ? verdict : verdict.Remove(4, 1);
}
