using Companion.Python.Calls;
using Companion.Python.Evaluation;
using Companion.Python.Evaluation.Results;
using Companion.Python.Evaluation.State;
using Companion.Python.Modules;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python;

/// <summary>
/// Evaluates a module as Python would, based only on the files, the environment and the packages that you provide. What
/// cannot be known from them is <see cref="Undetermined"/>, never guessed.
/// </summary>
public static class PythonEvaluator
{
    /// <summary>Imports a module. Throws nothing, whatever the files contain.</summary>
    /// <param name="project">The project.</param>
    /// <param name="module">The module's name: <c>project.settings</c>.</param>
    /// <param name="isWanted">Which of its names are wanted; all names when omitted.</param>
    /// <param name="limits">How much work evaluating the module may cause.</param>
    public static EvaluatedModule Evaluate(
        PythonProject project,
        string module,
        Func<string, bool>? isWanted = null,
        EvaluationLimits? limits = null
    )
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(module);
        var state = new EvaluationState(new Meter(limits ?? new EvaluationLimits()), module);
        var evaluator = new Evaluator(
            state,
            new ProjectFileTree(project.Files, project.Root),
            EnvironmentOf(project, state.Meter),
            new ModuleCatalogue(project.Packages, project.InstalledPackages),
            project.InstalledPackages
        );
        var results = new ModuleResults(state, isWanted ?? (_ => true));
        try
        {
            return evaluator.Import(module, new PassStatement(default)) is PythonModule loaded
                ? results.Of(loaded)
                : results.NotFound(module);
        }
        catch (PythonRaise exception)
        {
            return results.Failed(exception);
        }
        catch (DeadEndException)
        {
            return state.LastDropped is { } raise
                ? results.Failed(raise)
                : Stopped("no way through the settings is known");
        }
        catch (Exception exception) when (exception is UnknowableException or EvaluationStoppedException)
        {
            return Stopped(exception.Message);
        }

        EvaluatedModule Stopped(string reason) =>
            results.Stopped(reason, project, module, evaluator.Sources.NamesAssigned());
    }

    private static PythonDictionary EnvironmentOf(PythonProject project, Meter meter)
    {
        var items = new DictionaryItems(meter.Keys) { IsEnvironment = true };
        foreach (var (name, value) in project.Environment)
        {
            items.Add(new(Known.Of(name), Known.Of(value)));
        }

        return new PythonDictionary(items);
    }
}
