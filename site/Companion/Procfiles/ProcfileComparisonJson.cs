using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles.Comparison;

namespace Companion.CommandLine.Procfiles;

/// <summary>A Procfile as every tool reads it, in JSON.</summary>
/// <param name="File">The file's name in messages.</param>
/// <param name="Results">By dialect.</param>
/// <param name="Differences">The lines that the tools read differently.</param>
internal sealed record ProcfileComparisonJson(
    string File,
    IReadOnlyDictionary<string, DialectReadingJson> Results,
    IReadOnlyList<DifferenceJson> Differences
)
{
    public static ProcfileComparisonJson Of(ProcfileComparison comparison) =>
        new(
            comparison.Source.File.Path,
            new OrderedDictionary<string, DialectReadingJson>(
                comparison.Answers.Select(answer =>
                    KeyValuePair.Create(answer.Dialect.Id, DialectReadingJson.Of(answer))
                )
            ),
            [
                .. comparison.Differences.Select(difference => new DifferenceJson(
                    LocationJson.Of(difference.Location),
                    difference.Reason,
                    difference.Sentence
                )),
            ]
        );
}
