namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>Finds the option of an argument, which may be complete, joined with its value, or abbreviated.</summary>
internal static class OptionLookup
{
    public static Setting Help { get; } = new("help", ["-h", "--help"], SettingKind.Flag, "");
    public static Setting Version { get; } = new("version", ["-v", "--version"], SettingKind.Flag, "");

    // In the order of definition, in which an error lists the options.
    private static readonly OrderedDictionary<string, Setting> Options = AllOptions();

    public static Setting? ByFlag(string flag) => Options.GetValueOrDefault(flag);

    /// <summary>The option; null if the argument is a word.</summary>
    /// <exception cref="GunicornExitException">It is an abbreviation of several options.</exception>
    public static ParsedArgument? Find(string argument)
    {
        if (argument.Length < 2 || argument[0] != '-')
        {
            return null;
        }

        if (Options.TryGetValue(argument, out var setting))
        {
            return new ParsedArgument(setting, argument, Value: null);
        }

        var equals = argument.IndexOf('=');
        if (equals >= 0 && Options.TryGetValue(argument[..equals], out setting))
        {
            return new ParsedArgument(setting, argument[..equals], argument[(equals + 1)..]);
        }

        var matches = argument[1] == '-' ? Abbreviated(argument, equals) : Short(argument);
        return matches switch
        {
            [var match] => match,
            [] when IsNegativeNumber(argument) || argument.Contains(' ') => null,
            [] => new ParsedArgument(Setting: null, argument, Value: null),
            _ => throw GunicornExitException.Usage(
                $"ambiguous option: {argument} could match {string.Join(", ", matches.Select(match => match.Flag))}"
            ),
        };
    }

    private static List<ParsedArgument> Abbreviated(string argument, int equals)
    {
        var prefix = equals < 0 ? argument : argument[..equals];
        var value = equals < 0 ? null : argument[(equals + 1)..];
        return
        [
            .. Options
                .Where(option => option.Key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(option => new ParsedArgument(option.Value, option.Key, value)),
        ];
    }

    private static List<ParsedArgument> Short(string argument) =>
        Options.TryGetValue(argument[..2], out var setting)
            ? [new ParsedArgument(setting, argument[..2], argument[2..])]
            : [];

    // ^-\d+$|^-\d*\.\d+$: no option looks like a number, so a number is a word.
    private static bool IsNegativeNumber(string argument)
    {
        var digits = argument.AsSpan(1);
        var point = digits.IndexOf('.');
        return point < 0
            ? AreDigits(digits)
            : (point == 0 || AreDigits(digits[..point])) && AreDigits(digits[(point + 1)..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsDigit(character))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static OrderedDictionary<string, Setting> AllOptions()
    {
        var options = new OrderedDictionary<string, Setting>(StringComparer.Ordinal);
        foreach (var setting in (Setting[])[Help, Version, .. Settings.All])
        {
            foreach (var flag in setting.Flags)
            {
                options.Add(flag, setting);
            }
        }

        return options;
    }
}
