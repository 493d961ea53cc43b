using Companion.Reporting;
using Companion.Simulations.Django;

namespace Companion.Django;

/// <summary>A check of which nothing can be said, as JSON has it.</summary>
internal sealed record UndeterminedAnswer(string Id, string Setting, string Reason, PlaceAnswer? Place)
{
    public static UndeterminedAnswer Of(UndeterminedFinding finding) =>
        new(finding.Id, finding.Setting, finding.Reason, PlaceAnswer.Of(finding.Location));
}
