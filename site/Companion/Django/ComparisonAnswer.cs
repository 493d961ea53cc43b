using Companion.Simulations.Django;

namespace Companion.Django;

/// <summary>A comparison over the releases, as JSON has it.</summary>
/// <param name="Settings">The settings module.</param>
/// <param name="Checks">Every check of any release, by id.</param>
/// <param name="Errors">By release, why the settings do not load; a release in which they do is not there.</param>
internal sealed record ComparisonAnswer(
    string Settings,
    IReadOnlyList<HistoryAnswer> Checks,
    IReadOnlyDictionary<string, LoadErrorAnswer> Errors
)
{
    public static ComparisonAnswer Of(string module, VersionComparison comparison) =>
        new(
            module,
            [.. comparison.Histories.Select(HistoryAnswer.Of)],
            new OrderedDictionary<string, LoadErrorAnswer>(
                from version in DjangoVersion.Supported
                let error = LoadErrorAnswer.Of(comparison.Results[version].Error)
                where error is not null
                select KeyValuePair.Create(version.ToString(), error)
            )
        );
}
