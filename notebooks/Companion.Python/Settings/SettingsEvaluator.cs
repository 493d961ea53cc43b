using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Settings;

/// <summary>
/// Evaluates a settings module as Python would, against the files and the environment that are given and nothing else.
/// What cannot be known from them is <see cref="Undetermined"/>, never guessed.
/// </summary>
public static class SettingsEvaluator
{
    /// <summary>Evaluates the project's settings module. Throws nothing, whatever the files hold.</summary>
    public static EvaluatedSettings Evaluate(SettingsProject project, EvaluationLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        var interpreter = new Interpreter(project, limits ?? new EvaluationLimits());
        var outer = Work.ChargeTo(interpreter.Meter);
        try
        {
            var module = interpreter.Load(project.Module);
            return module is null ? NoModule(project, interpreter) : Collect(module, interpreter);
        }
        catch (PythonRaise raise)
        {
            return Failed(raise, interpreter);
        }
        catch (DeadEndException)
        {
            return interpreter.LastDropped is { } raise
                ? Failed(raise, interpreter)
                : Stopped("no way through the settings is known", project, interpreter);
        }
        catch (UnknowableException exception)
        {
            return Stopped(exception.Message, project, interpreter);
        }
        catch (EvaluationStoppedException exception)
        {
            return Stopped(exception.Message, project, interpreter);
        }
        finally
        {
            Work.ChargeTo(outer);
        }
    }

    private static EvaluatedSettings NoModule(SettingsProject project, Interpreter interpreter) =>
        new()
        {
            Settings = new Dictionary<string, EvaluatedSetting>(),
            Diagnostics = interpreter.Diagnostics,
            Error = new LoadError("ModuleNotFoundError", $"No module named '{project.Module}'", null),
        };

    private static EvaluatedSettings Failed(PythonRaise raise, Interpreter interpreter)
    {
        string message;
        try
        {
            message = raise.Value.Message;
        }
        catch (UnknowableException)
        {
            message = string.Empty;
        }

        return new EvaluatedSettings
        {
            Settings = new Dictionary<string, EvaluatedSetting>(),
            Diagnostics = interpreter.Diagnostics,
            Error = new LoadError(raise.Value.Type.FullName, message, raise.Location),
            MayFail = interpreter.MayFail,
        };
    }

    private static EvaluatedSettings Collect(PythonModule module, Interpreter interpreter)
    {
        var settings = new Dictionary<string, EvaluatedSetting>();
        var final = new FinalValue();
        var lastChange = new LastChange();
        foreach (var name in module.Names.All())
        {
            if (!IsSetting(name) || module.Names.Find(name) is not { } binding)
            {
                continue;
            }

            var whole = new SourceLocation(module.File!, default);
            var change = lastChange.Of(binding);
            var decided = change?.Location ?? whole;
            settings.Add(name, new EvaluatedSetting(name, final.Of(binding.Value, decided), decided));
        }

        return new EvaluatedSettings
        {
            Settings = settings,
            Diagnostics = interpreter.Diagnostics,
            Unlisted = module.Names.Doubt,
            MayFail = interpreter.MayFail,
        };
    }

    // As str.isupper(): a letter, and none in lower case.
    private static bool IsSetting(string name) => name.Any(char.IsUpper) && !name.Any(char.IsLower);

    // Evaluation ended early: all that any of the files assigns is undetermined.
    private static EvaluatedSettings Stopped(string reason, SettingsProject project, Interpreter interpreter)
    {
        var path = project.Module.Replace('.', '/') + ".py";
        var text = project.Files.TryGetValue(path, out var own) ? own : string.Empty;
        var location = new SourceLocation(new SourceText(path, text), default);
        var why = new Undetermined(reason, location);
        var diagnostic = Diagnostic.Of(Severity.Error, "evaluation-stopped", reason, null, location);
        return new EvaluatedSettings
        {
            Settings = interpreter
                .AssignedSettings()
                .Where(IsSetting)
                .ToDictionary(name => name, name => new EvaluatedSetting(name, why, location)),
            Diagnostics = [.. interpreter.Diagnostics, diagnostic],
            Unlisted = why,
            MayFail = true,
        };
    }
}
