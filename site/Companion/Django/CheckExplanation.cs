using Companion.CommandLine.Reporting;
using Companion.Python;
using Companion.Simulations.Django;
using Companion.Sources;

namespace Companion.CommandLine.Django;

/// <summary>
/// Explains what the real command does not: which line decided each finding, and what to write to pass. The explanation
/// goes to standard output, which the real command leaves empty when it reports something. The reason why settings do
/// not load goes to standard error.
/// </summary>
internal static class CheckExplanation
{
    public static void Write(DjangoCheckArguments arguments, EvaluatedProject project, CheckResult result)
    {
        if (result.Error is { } error)
        {
            DiagnosticOutput.Write(LoadFailure(project, error));
        }

        List<Diagnostic> lines =
        [
            .. result.Visible.Select(finding => Explain(project, finding)),
            .. result.Undetermined.Select(Explain),
            .. project.Settings.Diagnostics,
        ];
        if (lines.Count == 0)
        {
            return;
        }

        Console.WriteLine();
        Console.WriteLine(
            $"Why Django {arguments.Version} reports this for {project.Module}, and what to write to pass:"
        );
        foreach (var line in lines)
        {
            Console.WriteLine($"\n{line}");
        }

        if (project.Settings.MayFail)
        {
            Console.WriteLine("\nWhether the settings load at all depends on unknown values.");
        }
    }

    /// <summary>The diagnostic for settings that do not load.</summary>
    public static Diagnostic LoadFailure(EvaluatedProject project, LoadError error) =>
        new(
            Severity.Error,
            error.Location?.Source.Path ?? PathOf(project),
            error.Location,
            $"the settings do not load: {error.Type}{(error.Message.Length == 0 ? "" : $": {error.Message}")}",
            Advice: null
        );

    private static Diagnostic Explain(EvaluatedProject project, CheckFinding finding)
    {
        var place = finding.Decided.Select(setting => setting.Location).FirstOrDefault(each => each is not null);
        // A default value has no location; then the module as a whole is the place to write the setting.
        var first = finding.Decided is [{ Location: { } location }, ..] ? location : null;
        return new Diagnostic(
            finding.Level switch
            {
                >= CheckLevel.Error => Severity.Error,
                CheckLevel.Warning => Severity.Warning,
                _ => Severity.Note,
            },
            first?.Source.Path ?? place?.Source.Path ?? PathOf(project),
            first,
            $"{finding.Id}: {Reason(finding.Decided)}",
            $"to pass: {finding.Remedy} ({finding.Documentation})"
        );
    }

    private static string Reason(IReadOnlyList<DecidingSetting> decided)
    {
        var first = decided[0].Reason;
        return decided.Count == 1 ? first : $"{first}; also decided by {string.Join(" and ", decided.Skip(1))}";
    }

    private static Diagnostic Explain(UndeterminedFinding finding) =>
        Diagnostic.Note(
            finding.Location,
            $"{finding.Id} is undetermined: {finding.Setting} is not known: {finding.Reason}"
        );

    private static string PathOf(EvaluatedProject project) => $"{project.Module.Replace('.', '/')}.py";
}
