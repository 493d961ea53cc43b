using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>A finding, in JSON.</summary>
internal sealed record FindingJson(
    string Id,
    string Level,
    string Message,
    string? Hint,
    bool IsSilenced,
    IReadOnlyList<DecidingSettingJson> Decided,
    string Remedy,
    string Documentation
)
{
    public static FindingJson Of(CheckFinding finding) =>
        new(
            finding.Id,
            finding.Level.ToString().ToUpperInvariant(),
            finding.Message,
            finding.Hint,
            finding.IsSilenced,
            [.. finding.Decided.Select(DecidingSettingJson.Of)],
            finding.Remedy,
            finding.Documentation.AbsoluteUri
        );
}
