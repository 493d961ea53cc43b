using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>A comparison over the releases, in JSON.</summary>
/// <param name="Settings">The settings module.</param>
/// <param name="Checks">Every check of any release, by id.</param>
/// <param name="Errors">By release, why the settings do not load; releases in which they load are omitted.</param>
internal sealed record VersionComparisonJson(
    string Settings,
    IReadOnlyList<CheckHistoryJson> Checks,
    IReadOnlyDictionary<string, LoadErrorJson> Errors
)
{
    public static VersionComparisonJson Of(string module, VersionComparison comparison) =>
        new(
            module,
            [.. comparison.Histories.Select(CheckHistoryJson.Of)],
            new OrderedDictionary<string, LoadErrorJson>(
                from version in DjangoVersion.Supported
                let error = LoadErrorJson.Of(comparison.Results[version].Error)
                where error is not null
                select KeyValuePair.Create(version.ToString(), error)
            )
        );
}
