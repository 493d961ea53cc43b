using Companion.CommandLine.Reporting;
using Companion.Simulations.Settings;
using Companion.Sources;

namespace Companion.CommandLine.Django;

/// <summary>A project on disk, with its settings evaluated.</summary>
/// <param name="Module">The settings module.</param>
/// <param name="Settings">The evaluated settings.</param>
internal sealed record EvaluatedProject(string Module, EvaluatedSettings Settings)
{
    /// <summary>Evaluates the settings of the project that the arguments name.</summary>
    /// <exception cref="DiagnosticException">They cannot be found or read.</exception>
    public static EvaluatedProject Evaluate(DjangoCheckArguments arguments)
    {
        var files = new ProjectFolder(arguments.Project);
        var module = arguments.Settings ?? SettingsModule.Find(files, arguments.Environment);
        var project = new SettingsProject
        {
            Files = files,
            Environment = arguments.Environment,
            Module = module,
        };
        var settings = SettingsEvaluator.Evaluate(files.Root is { } root ? project with { Root = root } : project);
        foreach (var problem in files.Problems.SkipLast(1))
        {
            DiagnosticOutput.Write(problem);
        }

        if (files.Problems is { Count: > 0 } problems)
        {
            throw new DiagnosticException(problems[^1]);
        }

        return IsMissing(settings) ? throw NoModule(files, module) : new EvaluatedProject(module, settings);
    }

    private static bool IsMissing(EvaluatedSettings settings) =>
        settings.Error is { Type: "ModuleNotFoundError", Location: null };

    private static DiagnosticException NoModule(ProjectFolder files, string module)
    {
        var known = SettingsModule.Candidates(files);
        return DiagnosticException.In(
            files.DisplayPath,
            $"there is no settings module {module} in this folder",
            Suggestion.Nearest(module, known) is { } meant ? $"did you mean {meant}?"
                : known.Count > 0 ? $"there are: {SettingsModule.Names(known)}"
                : "name the folder where manage.py is with --project"
        );
    }
}
