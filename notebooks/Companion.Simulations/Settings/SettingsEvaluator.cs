using Companion.Python;
using Companion.Python.Values;

namespace Companion.Simulations.Settings;

/// <summary>
/// Evaluates a settings module as Django would load it, based only on the files and the environment that you provide.
/// What cannot be known from them is <see cref="Undetermined"/>, never guessed.
/// </summary>
public static class SettingsEvaluator
{
    private const string ModuleVariable = "DJANGO_SETTINGS_MODULE";

    /// <summary>Evaluates the project's settings module. Throws nothing, whatever the files contain.</summary>
    public static EvaluatedSettings Evaluate(SettingsProject project, EvaluationLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        var python = new PythonProject
        {
            Files = project.Files,
            Environment = EnvironmentOf(project),
            Root = project.Root,
            Packages = [DjangoPackage.Described],
            InstalledPackages = project.InstalledPackages,
        };
        var module = PythonEvaluator.Evaluate(python, project.Module, IsSetting, limits);
        return new EvaluatedSettings
        {
            Settings = module.Names.ToDictionary(
                pair => pair.Key,
                pair => new EvaluatedSetting(pair.Key, pair.Value.Value, pair.Value.Decided)
            ),
            Diagnostics = module.Diagnostics,
            Error = module.Error,
            Unlisted = module.Unlisted,
            MayFail = module.MayFail,
        };
    }

    // Django itself needs the variable to find the module.
    private static Dictionary<string, string> EnvironmentOf(SettingsProject project)
    {
        var environment = new Dictionary<string, string>(project.Environment);
        environment.TryAdd(ModuleVariable, project.Module);
        return environment;
    }

    // Like str.isupper(): at least one letter, and no lowercase ones.
    private static bool IsSetting(string name) => name.Any(char.IsUpper) && !name.Any(char.IsLower);
}
