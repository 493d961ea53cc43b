namespace Companion.Simulations.Django;

/// <summary>Reads the arguments of <c>manage.py check</c>.</summary>
public static class CheckArguments
{
    /// <summary>
    /// The options in the arguments. A value follows its option as a separate word or after <c>=</c>,
    /// and <c>-t</c> is <c>--tag</c>.
    /// </summary>
    /// <exception cref="FormatException">An argument is not simulated, or lacks its value.</exception>
    public static CheckOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new CheckOptions();
        for (var index = 0; index < arguments.Count; index++)
        {
            var (name, value) = Split(arguments[index]);
            options = name switch
            {
                "--deploy" when value is null => options with { Deploy = true },
                "--list-tags" when value is null => options with { ListTags = true },
                "--tag" or "-t" => options with { Tags = [.. options.Tags, value ?? Next(arguments, ref index)] },
                "--fail-level" => options with { FailLevel = value ?? Next(arguments, ref index) },
                _ => throw new FormatException($"'{arguments[index]}' is not an option of the simulated 'check'"),
            };
        }

        return options;
    }

    private static (string Name, string? Value) Split(string argument) =>
        argument.Split('=', 2) is [['-', '-', ..] name, var value] ? (name, value) : (argument, null);

    private static string Next(IReadOnlyList<string> arguments, ref int index) =>
        ++index < arguments.Count
            ? arguments[index]
            : throw new FormatException($"'{arguments[index - 1]}' needs a value after it");
}
