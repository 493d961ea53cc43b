using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.Results;

/// <summary>Builds the result for a module, however its evaluation ended.</summary>
internal sealed class ModuleResults(EvaluationState state, Func<string, bool> isWanted)
{
    /// <summary>The module was loaded.</summary>
    public EvaluatedModule Of(PythonModule module)
    {
        var names = new Dictionary<string, EvaluatedName>();
        var final = new FinalValue();
        var lastChange = new LastChange();
        foreach (var name in module.Names.All())
        {
            if (!isWanted(name) || module.Names.Find(name) is not { } binding)
            {
                continue;
            }

            var whole = new SourceLocation(module.File!, default);
            var decided = lastChange.Of(binding)?.Location ?? whole;
            names.Add(name, new EvaluatedName(name, final.Of(binding.Value, decided), decided));
        }

        return new EvaluatedModule
        {
            Names = names,
            Diagnostics = state.Diagnostics.Entries,
            Unlisted = module.Names.Doubt,
            MayFail = state.MayFail,
        };
    }

    /// <summary>The module does not exist.</summary>
    public EvaluatedModule NotFound(string module) =>
        new()
        {
            Names = new Dictionary<string, EvaluatedName>(),
            Diagnostics = state.Diagnostics.Entries,
            Error = new LoadError("ModuleNotFoundError", $"No module named '{module}'", null),
        };

    /// <summary>The module raised an exception.</summary>
    public EvaluatedModule Failed(PythonRaise raise) =>
        new()
        {
            Names = new Dictionary<string, EvaluatedName>(),
            Diagnostics = state.Diagnostics.Entries,
            Error = new LoadError(raise.Value.Type.FullName, MessageOf(raise), raise.Location),
            MayFail = state.MayFail,
        };

    /// <summary>Evaluation ended early: everything that any of the files assigns is undetermined.</summary>
    public EvaluatedModule Stopped(string reason, PythonProject project, string module, IEnumerable<string> assigned)
    {
        var path = module.Replace('.', '/') + ".py";
        var text = project.Files.TryGetValue(path, out var own) ? own : "";
        var location = new SourceLocation(new SourceText(path, text), default);
        var why = new Undetermined(reason, location);
        var diagnostic = Diagnostic.Of(Severity.Error, "evaluation-stopped", reason, null, location);
        return new EvaluatedModule
        {
            Names = assigned.Where(isWanted).ToDictionary(name => name, name => new EvaluatedName(name, why, location)),
            Diagnostics = [.. state.Diagnostics.Entries, diagnostic],
            Unlisted = why,
            MayFail = true,
        };
    }

    private static string MessageOf(PythonRaise raise)
    {
        try
        {
            return Representation.Message(raise.Value);
        }
        catch (UnknowableException)
        {
            return "";
        }
    }
}
