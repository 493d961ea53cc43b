using System.Text;

namespace Companion.Simulations.Django.Output;

/// <summary>Writes the report as <c>manage.py check</c> prints it.</summary>
internal static class CheckReport
{
    private static readonly (CheckLevel Level, string Heading)[] Groups =
    [
        (CheckLevel.Critical, "CRITICALS"),
        (CheckLevel.Error, "ERRORS"),
        (CheckLevel.Warning, "WARNINGS"),
        (CheckLevel.Info, "INFOS"),
        (CheckLevel.Debug, "DEBUGS"),
    ];

    public static string Write(IReadOnlyList<CheckFinding> findings, bool hasFailed)
    {
        var visible = findings.Where(finding => !finding.IsSilenced).ToList();
        var report = new StringBuilder(hasFailed ? "SystemCheckError: " : "");
        if (visible.Count > 0)
        {
            report.Append("System check identified some issues:\n");
        }

        foreach (var (level, heading) in Groups)
        {
            var group = visible.Where(finding => finding.Level == level).ToList();
            if (group.Count > 0)
            {
                report.Append($"\n{heading}:\n{string.Join('\n', group)}\n");
            }
        }

        var separator = visible.Count > 0 ? "\n" : "";
        var silenced = findings.Count - visible.Count;
        return report
            .Append($"{separator}System check identified {Issues(visible.Count)} ({silenced} silenced).\n")
            .ToString();
    }

    /// <summary>
    /// A section after the real command's output, which that command does not have; empty if everything is known.
    /// </summary>
    public static string WriteUndetermined(IReadOnlyList<UndeterminedFinding> undetermined) =>
        undetermined.Count == 0
            ? ""
            : $"\nUNDETERMINED:\n{string.Join('\n', undetermined)}\n\n"
                + $"{Issues(undetermined.Count)} could not be decided from the settings alone.\n";

    private static string Issues(int count) =>
        count switch
        {
            0 => "no issues",
            1 => "1 issue",
            _ => $"{count} issues",
        };
}
