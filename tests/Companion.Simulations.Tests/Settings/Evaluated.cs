using Companion.Python;
using Companion.Python.Values;
using Companion.Simulations.Settings;

namespace Companion.Simulations.Tests.Settings;

/// <summary>Settings of one file, evaluated.</summary>
internal static class Evaluated
{
    public static EvaluatedSettings Module(
        string text,
        Dictionary<string, string>? environment = null,
        Dictionary<string, string>? files = null,
        IReadOnlySet<string>? installed = null,
        EvaluationLimits? limits = null
    ) =>
        SettingsEvaluator.Evaluate(
            new SettingsProject
            {
                Files = new Dictionary<string, string>(files ?? []) { ["project/settings.py"] = text },
                Environment = environment ?? [],
                InstalledPackages = installed,
            },
            limits
        );

    /// <summary>The value of a setting as Python would write it, or <c>? reason</c>.</summary>
    public static string Text(this EvaluatedSettings settings, string name) => Text(settings.Settings[name].Value);

    private static string Text(PythonValue value) =>
        value switch
        {
            Undetermined undetermined => $"? {undetermined.Reason}",
            PythonString text => $"'{text.Value}'",
            PythonInteger integer => integer.Value.ToString(),
            PythonBool boolean => boolean.Value ? "True" : "False",
            PythonNone => "None",
            PythonFloat real => real.Value.ToString("R"),
            PythonList list => $"[{string.Join(", ", list.Items.Select(Text))}]",
            PythonTuple tuple => $"({string.Join(", ", tuple.Items.Select(Text))})",
            PythonSet set => $"{{{string.Join(", ", set.Items.Select(Text))}}}",
            PythonDictionary dictionary =>
                $"{{{string.Join(", ", dictionary.Entries.Select(entry => $"{Text(entry.Key)}: {Text(entry.Value)}"))}}}",
            PythonPath path => path.Value,
            _ => value.ToString(),
        };
}
