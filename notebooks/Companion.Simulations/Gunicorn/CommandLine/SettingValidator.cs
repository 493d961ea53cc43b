using System.Numerics;
using Companion.Simulations.Text;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>The checks that Gunicorn makes after it has read all options (<c>gunicorn.config</c>).</summary>
internal static class SettingValidator
{
    private static readonly string[] ReloadEngines = ["auto", "poll", "inotify"];

    /// <summary>The value.</summary>
    /// <exception cref="GunicornExitException">Gunicorn refuses it.</exception>
    public static SettingValue Validate(Setting setting, IReadOnlyList<string> values)
    {
        var last = values[^1];
        return setting.Kind switch
        {
            SettingKind.Count => Count(PythonInteger.Parse(last)!.Value),
            SettingKind.FileMode => Count(PythonInteger.ParseAnyBase(ParsedArguments.AsPython(last))!.Value),
            SettingKind.LateCount => Count(PythonInteger.ParseAnyBase(last) ?? throw NotANumber(last, radix: 0)),
            SettingKind.TextList => List(values.Select(Strip)),
            SettingKind.CommaList => List(CommaParts(Strip(last))),
            SettingKind.HostPort => HostPort(Strip(last)),
            SettingKind.ReloadEngine when !ReloadEngines.Contains(last) => throw GunicornExitException.Error(
                $"Invalid reload_engine: {PythonText.Quote(last)}"
            ),
            SettingKind.Text => new SettingValue(Strip(last)),
            _ => new SettingValue(last),
        };
    }

    public static SettingValue Count(BigInteger value) =>
        value.Sign >= 0
            ? new SettingValue(value.ToString(), value)
            : throw GunicornExitException.Error($"Value must be positive: {value}");

    public static SettingValue List(IEnumerable<string> texts)
    {
        string[] items = [.. texts];
        return new SettingValue($"[{string.Join(", ", items.Select(PythonText.Quote))}]", Items: items);
    }

    public static IEnumerable<string> CommaParts(string text) =>
        text.Split(',').Where(part => part.Length > 0).Select(Strip);

    private static SettingValue HostPort(string text)
    {
        var parts = text.Split(':');
        if (parts.Length != 2)
        {
            throw GunicornExitException.Error("Value must consist of: hostname:port");
        }

        var port = PythonInteger.Parse(parts[1]) ?? throw NotANumber(parts[1], radix: 10);
        return new SettingValue($"({PythonText.Quote(parts[0])}, {port})");
    }

    private static GunicornExitException NotANumber(string text, int radix) =>
        GunicornExitException.Error($"invalid literal for int() with base {radix}: {PythonText.Quote(text)}");

    private static string Strip(string text)
    {
        var line = new TextLine(0, text.Length).Trim(text, Whitespace.IsPython);
        return text[line.Start..line.End];
    }
}
