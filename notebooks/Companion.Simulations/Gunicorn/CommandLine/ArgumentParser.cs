using Companion.Simulations.Procfiles.Dialects;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>
/// Python 3.11's <c>argparse</c> as Gunicorn uses it: options anywhere, short ones joined, long ones abbreviated, and
/// <c>nargs="*"</c> for the rest, which takes only the first run of words that are no options.
/// </summary>
internal sealed class ArgumentParser
{
    private static readonly Setting Help = new("help", ["-h", "--help"], SettingKind.Flag, "");
    private static readonly Setting Version = new("version", ["-v", "--version"], SettingKind.Flag, "");

    // In the order of their definition, which is that of the options an error lists.
    private static readonly OrderedDictionary<string, Setting> Options = AllOptions();

    private readonly IReadOnlyList<string> _arguments;
    private readonly ParsedArgument?[] _options;
    private readonly ParsedArguments _result = new();
    private readonly List<string> _unrecognised = [];
    private readonly int _terminator;
    private bool _hasWords;

    private ArgumentParser(IReadOnlyList<string> arguments)
    {
        _arguments = arguments;
        _terminator = IndexOfTerminator(arguments);
        _options = [.. arguments.Select((argument, index) => index < _terminator ? OptionOf(argument) : null)];
    }

    /// <summary>The options and the application.</summary>
    /// <exception cref="GunicornExitException">Gunicorn stops.</exception>
    public static ParsedArguments Parse(IReadOnlyList<string> arguments) => new ArgumentParser(arguments).Parse();

    private ParsedArguments Parse()
    {
        var at = 0;
        while (at < _arguments.Count)
        {
            if (_options[at] is { } option)
            {
                at = ReadOption(at, option);
            }
            else
            {
                at = ReadWords(at);
            }
        }

        return _unrecognised.Count == 0
            ? _result
            : throw GunicornExitException.Usage($"unrecognized arguments: {string.Join(' ', _unrecognised)}");
    }

    private int ReadWords(int at)
    {
        var end = at;
        while (end < _arguments.Count && _options[end] is null)
        {
            if (end != _terminator || _hasWords)
            {
                (_hasWords ? _unrecognised : _result.Words).Add(_arguments[end]);
            }

            end++;
        }

        _hasWords = true;
        return end;
    }

    private int ReadOption(int at, ParsedArgument option)
    {
        while (true)
        {
            switch (option)
            {
                case { Setting: null }:
                    _unrecognised.Add(_arguments[at]);
                    return at + 1;
                case { Setting: { TakesArgument: true } setting, Value: { } value }:
                    _result.Set(setting, value);
                    return at + 1;
                case { Setting.TakesArgument: true } when at + 1 == _arguments.Count || !IsWord(at + 1):
                    throw GunicornExitException.Usage($"argument {option.Setting.Title}: expected one argument");
                case { Setting: { TakesArgument: true } setting }:
                    _result.Set(setting, _arguments[at + 1]);
                    return at + 2;
                case { Value: null }:
                    SetFlag(option.Setting!);
                    return at + 1;
                default:
                    option = Joined(option);
                    break;
            }
        }
    }

    private bool IsWord(int at) => _options[at] is null && at != _terminator;

    // -Rw2: what follows a flag's letter is the next option.
    private ParsedArgument Joined(ParsedArgument option)
    {
        var value = option.Value!;
        var isShort = option.Flag[1] != '-' && value.Length > 0;
        if (!isShort || !Options.TryGetValue($"-{value[0]}", out var next))
        {
            throw GunicornExitException.Usage(
                $"argument {option.Setting!.Title}: ignored explicit argument {PythonText.Quote(value)}"
            );
        }

        SetFlag(option.Setting!);
        return new ParsedArgument(next, $"-{value[0]}", value.Length == 1 ? null : value[1..]);
    }

    private void SetFlag(Setting setting)
    {
        if (ReferenceEquals(setting, Version))
        {
            throw GunicornExitException.Done("gunicorn (version 20.1.0)\n");
        }

        if (ReferenceEquals(setting, Help))
        {
            throw GunicornExitException.Done("usage: gunicorn [OPTIONS] [APP_MODULE]\n");
        }

        _result.Set(setting, setting.Kind == SettingKind.ClearedFlag ? "False" : "True");
    }

    private static ParsedArgument? OptionOf(string argument)
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

    private static int IndexOfTerminator(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] == "--")
            {
                return index;
            }
        }

        return arguments.Count;
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
