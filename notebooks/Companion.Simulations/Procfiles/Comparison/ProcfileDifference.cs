using Companion.Sources;

namespace Companion.Simulations.Procfiles.Comparison;

/// <summary>A line of which the tools make different things.</summary>
/// <param name="Location">The line; the whole file when tools stop because they find no process in it.</param>
/// <param name="Reason">Why they differ, without a full stop.</param>
/// <param name="Outcomes">What each does; a tool that stopped at an earlier line is not among them.</param>
public sealed record ProcfileDifference(SourceLocation Location, string Reason, IReadOnlyList<DialectOutcome> Outcomes)
{
    /// <summary>Reason and outcomes in a sentence without a full stop.</summary>
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

    // "reads" and "stops" of one tool are "read" and "stop" of several.
    private static string Verb(string verdict, int count) => count == 1 ? verdict : verdict.Remove(4, 1);
}
