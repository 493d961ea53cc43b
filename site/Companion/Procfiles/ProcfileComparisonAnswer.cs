using Companion.Reporting;
using Companion.Simulations.Procfiles.Comparison;

namespace Companion.Procfiles;

/// <summary>A Procfile as every tool reads it, as JSON has it.</summary>
/// <param name="File">The file's name in messages.</param>
/// <param name="Results">By dialect.</param>
/// <param name="Differences">The lines of which the tools make different things.</param>
internal sealed record ProcfileComparisonAnswer(
    string File,
    IReadOnlyDictionary<string, ReadingAnswer> Results,
    IReadOnlyList<DifferenceAnswer> Differences
)
{
    public static ProcfileComparisonAnswer Of(ProcfileComparison comparison) =>
        new(
            comparison.Source.File.Path,
            new OrderedDictionary<string, ReadingAnswer>(
                comparison.Answers.Select(answer => KeyValuePair.Create(answer.Dialect.Id, ReadingAnswer.Of(answer)))
            ),
            [
                .. comparison.Differences.Select(difference => new DifferenceAnswer(
                    PlaceAnswer.Of(difference.Location),
                    difference.Reason,
                    difference.Sentence
                )),
            ]
        );
}
