using Companion.Simulations.Django;

namespace Companion.Django;

/// <summary>A finding, as JSON has it.</summary>
internal sealed record FindingAnswer(
    string Id,
    string Level,
    string Message,
    string? Hint,
    bool IsSilenced,
    IReadOnlyList<DecidingSettingAnswer> Decided,
    string Remedy,
    string Documentation
)
{
    public static FindingAnswer Of(CheckFinding finding) =>
        new(
            finding.Id,
            finding.Level.ToString().ToUpperInvariant(),
            finding.Message,
            finding.Hint,
            finding.IsSilenced,
            [.. finding.Decided.Select(DecidingSettingAnswer.Of)],
            finding.Remedy,
            finding.Documentation.AbsoluteUri
        );
}
