using Companion.CommandLine.Reporting;
using Companion.Python;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary><c>django check --compare</c>: what an upgrade would report.</summary>
internal static class DjangoCheckComparison
{
    private const int IdWidth = 15;
    private const int CellWidth = 10;

    /// <summary>Writes the result in the requested format.</summary>
    /// <returns>1 if the settings do not load in some release, otherwise 0.</returns>
    public static int Run(DjangoCheckArguments arguments)
    {
        var project = EvaluatedProject.Evaluate(arguments);
        var comparison = VersionComparison.Of(project.Settings, arguments.Environment);
        if (arguments.Format == OutputFormat.Json)
        {
            JsonOutput.Write(VersionComparisonJson.Of(project.Module, comparison), DjangoJsonContext.Default);
        }
        else
        {
            Write(project, comparison);
        }

        return comparison.Results.Values.Any(result => result.Error is not null) ? ExitCode.Failure : ExitCode.Success;
    }

    private static void Write(EvaluatedProject project, VersionComparison comparison)
    {
        var rows = comparison.Histories.Where(IsWorthARow).ToList();
        Console.WriteLine($"check --deploy on {project.Module}, release by release:\n");
        Console.WriteLine(Row("", DjangoVersion.Supported.Select(version => version.ToString())));
        foreach (var row in rows)
        {
            Console.WriteLine(Row(row.Id, row.Outcomes.Select(each => Cell(each.Outcome))));
        }

        if (rows.Count == 0)
        {
            Console.WriteLine("no release reports anything");
        }

        var changes = rows.Where(row => !row.IsSteady).ToList();
        if (changes.Count > 0)
        {
            Console.WriteLine("\nWhere the release makes a difference:");
            changes.ForEach(change => Console.WriteLine($"  {change.Id}: {change.Sentence}"));
        }

        foreach (var group in Errors(comparison).GroupBy(each => each.Error))
        {
            var releases = string.Join(", ", group.Select(each => each.Version));
            var failure = CheckExplanation.LoadFailure(project, group.Key);
            DiagnosticOutput.Write(failure with { Message = $"on Django {releases} {failure.Message}" });
        }
    }

    private static IEnumerable<(DjangoVersion Version, LoadError Error)> Errors(VersionComparison comparison) =>
        from version in DjangoVersion.Supported
        let error = comparison.Results[version].Error
        where error is not null
        select (version, error);

    private static bool IsWorthARow(CheckHistory history) =>
        history.Outcomes.Any(each =>
            each.Outcome is not (CheckOutcome.Passes or CheckOutcome.NotChecked or CheckOutcome.DoesNotLoad)
        );

    private static string Row(string id, IEnumerable<string> cells) =>
        (id.PadRight(IdWidth) + string.Concat(cells.Select(cell => cell.PadRight(CellWidth)))).TrimEnd();

    private static string Cell(CheckOutcome outcome) =>
        outcome switch
        {
            CheckOutcome.Reports => "reports",
            CheckOutcome.Passes => "passes",
            CheckOutcome.Silenced => "silenced",
            CheckOutcome.Undetermined => "?",
            CheckOutcome.DoesNotLoad => "error",
            _ => "-",
        };
}
