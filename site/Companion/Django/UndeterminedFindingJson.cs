using Companion.CommandLine.Reporting;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>A check whose result cannot be determined, in JSON.</summary>
internal sealed record UndeterminedFindingJson(string Id, string Setting, string Reason, LocationJson? Place)
{
    public static UndeterminedFindingJson Of(UndeterminedFinding finding) =>
        new(finding.Id, finding.Setting, finding.Reason, LocationJson.Of(finding.Location));
}
