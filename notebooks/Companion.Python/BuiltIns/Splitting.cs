using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary><c>split</c>, <c>rsplit</c>, <c>splitlines</c>, <c>partition</c> and <c>rpartition</c>.</summary>
internal static class Splitting
{
    public static PythonValue Split(ICallContext context, string text, Arguments arguments, bool fromRight)
    {
        var values = arguments.Bind(fromRight ? "rsplit" : "split", 0, "sep", "maxsplit");
        var limit = Operands.Index(values[1], -1);
        context.Meter.Charge(text.Length);
        List<string> parts;
        if (values[0] is null or PythonNone)
        {
            parts = fromRight ? BlanksFromRight(text, limit) : Blanks(text, limit);
        }
        else
        {
            var separator = values[0] is PythonString own
                ? own.Value
                : throw Errors.Type($"must be str or None, not {PythonTypes.NameOf(values[0]!)}");
            if (separator.Length == 0)
            {
                throw Errors.Value("empty separator");
            }

            parts = fromRight ? FromRight(text, separator, limit) : FromLeft(text, separator, limit);
        }

        context.Meter.CheckItems(parts.Count);
        return Known.List(parts.ConvertAll(part => (PythonValue)Known.Of(part)));
    }

    private static List<string> Blanks(string text, int limit)
    {
        var parts = new List<string>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && Characters.IsSpace(text[at]))
            {
                at++;
            }

            if (at >= text.Length)
            {
                return parts;
            }

            if (limit >= 0 && parts.Count >= limit)
            {
                parts.Add(text[at..]);
                return parts;
            }

            var start = at;
            while (at < text.Length && !Characters.IsSpace(text[at]))
            {
                at++;
            }

            parts.Add(text[start..at]);
        }
    }

    private static List<string> BlanksFromRight(string text, int limit)
    {
        var parts = new List<string>();
        var at = text.Length;
        while (true)
        {
            while (at > 0 && Characters.IsSpace(text[at - 1]))
            {
                at--;
            }

            if (at == 0)
            {
                break;
            }

            if (limit >= 0 && parts.Count >= limit)
            {
                parts.Add(text[..at]);
                break;
            }

            var end = at;
            while (at > 0 && !Characters.IsSpace(text[at - 1]))
            {
                at--;
            }

            parts.Add(text[at..end]);
        }

        parts.Reverse();
        return parts;
    }

    private static List<string> FromLeft(string text, string separator, int limit)
    {
        var parts = new List<string>();
        var at = 0;
        while (limit < 0 || parts.Count < limit)
        {
            var next = text.IndexOf(separator, at, StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }

            parts.Add(text[at..next]);
            at = next + separator.Length;
        }

        parts.Add(text[at..]);
        return parts;
    }

    private static List<string> FromRight(string text, string separator, int limit)
    {
        var parts = new List<string>();
        var end = text.Length;
        while (limit < 0 || parts.Count < limit)
        {
            var next = end < separator.Length ? -1 : text.AsSpan(0, end).LastIndexOf(separator);
            if (next < 0)
            {
                break;
            }

            parts.Add(text[(next + separator.Length)..end]);
            end = next;
        }

        parts.Add(text[..end]);
        parts.Reverse();
        return parts;
    }

    public static PythonValue SplitLines(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Bind("splitlines", 0, "keepends");
        var keepsEnds = values[0] is { } keep && Truth.Of(keep);
        var text = ((PythonString)self).Value;
        var lines = new List<PythonValue>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Characters.IsLineEnd(text[at]))
            {
                continue;
            }

            var end = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
            lines.Add(Known.Of(text[start..(keepsEnds ? end : at)]));
            start = end;
            at = end - 1;
        }

        if (start < text.Length)
        {
            lines.Add(Known.Of(text[start..]));
        }

        context.Meter.CheckItems(lines.Count);
        return Known.List(lines);
    }

    public static PythonValue Partition(string text, Arguments arguments, bool fromRight)
    {
        var name = fromRight ? "str.rpartition" : "str.partition";
        var value = arguments.Exactly(name, 1, 1)[0];
        var separator = value is PythonString own
            ? own.Value
            : throw Errors.Type($"must be str, not {PythonTypes.NameOf(value)}");
        if (separator.Length == 0)
        {
            throw Errors.Value("empty separator");
        }

        var place = fromRight
            ? text.LastIndexOf(separator, StringComparison.Ordinal)
            : text.IndexOf(separator, StringComparison.Ordinal);
        return place >= 0 ? Known.Tuple(Known.Of(text[..place]), value, Known.Of(text[(place + separator.Length)..]))
            : fromRight ? Known.Tuple(Known.Empty, Known.Empty, Known.Of(text))
            : Known.Tuple(Known.Of(text), Known.Empty, Known.Empty);
    }
}
