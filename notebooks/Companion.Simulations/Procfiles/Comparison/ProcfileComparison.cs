using Companion.Simulations.Procfiles.Lines;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Comparison;

/// <summary>Compares the readings of one Procfile in all dialects.</summary>
/// <param name="Source">The Procfile.</param>
/// <param name="Answers">Each tool's reading, in the order of <see cref="ProcfileDialect.All"/>.</param>
/// <param name="Differences">
/// The lines that they read differently, in order. The order of processes does not count, since procfile-util sorts
/// them.
/// </param>
public sealed record ProcfileComparison(
    ProcfileSource Source,
    IReadOnlyList<Procfile> Answers,
    IReadOnlyList<ProcfileDifference> Differences
)
{
    /// <summary>Whether all tools start the same processes.</summary>
    public bool IsUnanimous => Differences.Count == 0;

    /// <summary>Compares all dialects. It never throws.</summary>
    public static ProcfileComparison Of(ProcfileSource source) => Of(source, ProcfileLine.All(source.Text));

    internal static ProcfileComparison Of(ProcfileSource source, IReadOnlyList<ProcfileLine> lines)
    {
        Procfile[] answers = [.. ProcfileDialect.All.Select(dialect => ProcfileParser.Parse(source, dialect))];
        // If all tools refuse the file, they differ only in their messages.
        if (answers.All(answer => answer is { Error: not null, Processes.Count: 0 }))
        {
            return new ProcfileComparison(source, answers, []);
        }

        List<ProcfileDifference> differences = [.. ByLine(source, answers, lines)];
        return new ProcfileComparison(
            source,
            answers,
            differences is [] ? [.. WholeFile(source, answers)] : differences
        );
    }

    private static IEnumerable<ProcfileDifference> WholeFile(ProcfileSource source, Procfile[] answers)
    {
        var outcomes = answers
            .Select(answer => new DialectOutcome(
                answer.Dialect,
                [],
                answer.Error is { IsOfWholeFile: true } error ? error.Message : null
            ))
            .ToList();
        if (outcomes.Any(outcome => outcome.Error is not null) && outcomes.Any(outcome => outcome.Error is null))
        {
            var reason = source.Flaw is null ? "a file without processes" : "a file that is not UTF-8";
            yield return new ProcfileDifference(
                new SourceLocation(source.File, new SourceSpan(0, source.Text.Length)),
                reason,
                [.. outcomes.Where(outcome => outcome.Error is not null)]
            );
        }
    }

    private static IEnumerable<ProcfileDifference> ByLine(
        ProcfileSource source,
        Procfile[] answers,
        IReadOnlyList<ProcfileLine> lines
    )
    {
        var places = answers.Select(answer => new LineOutcomes(answer)).ToList();
        var repeated = lines
            .GroupBy(line => line.Name)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
        foreach (var line in lines)
        {
            var outcomes = places.Select(place => place.Next(line.Span)).OfType<DialectOutcome>().ToList();
            if (outcomes.DistinctBy(outcome => outcome.Verdict).Count() > 1)
            {
                var isRepeated = line.Name.Length > 0 && repeated.Contains(line.Name);
                var reason = DifferenceReason.Of(line, isRepeated);
                yield return new ProcfileDifference(new SourceLocation(source.File, line.Span), reason, outcomes);
            }
        }
    }
}
