using Companion.Simulations.Text;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>
/// Python 3.11's <c>argparse</c> as Gunicorn uses it: options anywhere, short ones joined, long ones abbreviated, and
/// <c>nargs="*"</c> for the rest, which accepts only the first run of words that are not options.
/// </summary>
internal sealed class ArgumentParser
{
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
        _options = [.. arguments.Select((argument, index) => index < _terminator ? OptionLookup.Find(argument) : null)];
    }

    /// <summary>The options and the application.</summary>
    /// <exception cref="GunicornExitException">Gunicorn exits.</exception>
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

    // -Rw2: the text after a flag's letter is the next option.
    private ParsedArgument Joined(ParsedArgument option)
    {
        var value = option.Value!;
        var isShort = option.Flag[1] != '-' && value.Length > 0;
        if (!isShort || OptionLookup.ByFlag($"-{value[0]}") is not { } next)
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
        if (ReferenceEquals(setting, OptionLookup.Version))
        {
            throw GunicornExitException.Done("gunicorn (version 20.1.0)\n");
        }

        if (ReferenceEquals(setting, OptionLookup.Help))
        {
            throw GunicornExitException.Done("usage: gunicorn [OPTIONS] [APP_MODULE]\n");
        }

        _result.Set(setting, setting.Kind == SettingKind.ClearedFlag ? "False" : "True");
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
}
