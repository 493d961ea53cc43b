using Companion.Simulations.Text;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>The options of a command line: the last argument of each option, or all arguments if they add up.</summary>
internal sealed class ParsedArguments
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public List<string> Words { get; } = [];

    public IReadOnlyList<string>? this[Setting setting] => _values.GetValueOrDefault(setting.Name);

    /// <summary>The last argument of an option; null if the option is missing.</summary>
    public string? Last(string name) => _values.GetValueOrDefault(name)?[^1];

    public void Set(Setting setting, string value)
    {
        // argparse converts values while it reads them, so an invalid number is an error even if a later one overrides
        // it.
        if (setting.Kind == SettingKind.Count && PythonInteger.Parse(value) is null)
        {
            throw Invalid(setting, "int", value);
        }

        if (setting.Kind == SettingKind.FileMode && PythonInteger.ParseAnyBase(AsPython(value)) is null)
        {
            throw Invalid(setting, "auto_int", value);
        }

        if (setting.Kind == SettingKind.TextList && _values.TryGetValue(setting.Name, out var values))
        {
            values.Add(value);
        }
        else
        {
            _values[setting.Name] = [value];
        }
    }

    /// <summary>C writes octal numbers as 022, Python as 0o22. Like Gunicorn, this replaces the first 0.</summary>
    public static string AsPython(string number) =>
        number is ['0', >= '0' and <= '9', ..] ? $"0o{number[1..]}" : number;

    private static GunicornExitException Invalid(Setting setting, string type, string value) =>
        GunicornExitException.Usage($"argument {setting.Title}: invalid {type} value: {PythonText.Quote(value)}");
}
