using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Companion.Content.Shortcodes;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>Writes a tree in the format that the shortcodes of the recorded Hugo site output.</summary>
internal static partial class HugoTrace
{
    public static string Of(Parsed parsed) => Of(parsed, parsed.Nodes);

    private static string Of(Parsed parsed, IEnumerable<ShortcodeNode> nodes)
    {
        var trace = new StringBuilder();
        foreach (var node in nodes)
        {
            trace.Append(
                node switch
                {
                    ShortcodeText text => text.Text,
                    ShortcodeCall { Inner: null } call => Head(parsed, call),
                    ShortcodeCall call => $"{Head(parsed, call)}{Of(parsed, call.Inner)}⟦/{call.Name}⟧",
                    _ => throw new InvalidOperationException($"unknown node {node}"),
                }
            );
        }

        return trace.ToString();
    }

    // Hugo lists positional parameters in order and named ones by name.
    private static string Head(Parsed parsed, ShortcodeCall call)
    {
        var values = call.Arguments.Select(
            (argument, index) => (Key: argument.Name ?? index.ToString(), Value: Shown(parsed, argument))
        );
        if (call.Arguments.Any(argument => argument.Name is not null))
        {
            values = values.OrderBy(value => value.Key, StringComparer.Ordinal);
        }

        return $"⟦{call.Name}{string.Concat(values.Select(value => $"|{value.Key}={value.Value}"))}⟧";
    }

    // Hugo converts an unquoted value that looks like a number, so 007 becomes 7 and 1.50 becomes 1.5. Our values are
    // text, as written.
    private static string Shown(Parsed parsed, ShortcodeArgument argument)
    {
        var isQuoted = parsed.SourceOf(argument.Span)[0] is '"' or '`' or '\\';
        return isQuoted ? argument.Value
            : Integer().IsMatch(argument.Value)
            && long.TryParse(argument.Value, CultureInfo.InvariantCulture, out var whole)
                ? whole.ToString()
            : Fraction().IsMatch(argument.Value)
                ? double.Parse(argument.Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : argument.Value;
    }

    [GeneratedRegex("^[-+]?[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?[0-9]*\.[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fraction();
}
