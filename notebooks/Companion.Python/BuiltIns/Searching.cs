using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary><c>find</c>, <c>index</c> and <c>count</c> of strings, by code points.</summary>
internal static class Searching
{
    public static long Find(string text, Arguments arguments, string name, bool fromRight)
    {
        var values = arguments.Exactly(name, 1, 3);
        var wanted = values[0] is PythonString own
            ? own.Value
            : throw Errors.Type($"must be str, not {PythonTypes.NameOf(values[0])}");
        var (window, start) = Window(text, values, out var isInside);
        if (!isInside)
        {
            return -1;
        }

        var unit = fromRight ? window.AsSpan().LastIndexOf(wanted) : window.IndexOf(wanted, StringComparison.Ordinal);
        unit = fromRight && wanted.Length == 0 ? window.Length : unit;
        return unit < 0 ? -1 : start + Characters.IndexOf(window, unit);
    }

    public static PythonValue Index(string text, Arguments arguments, string name, bool fromRight)
    {
        var place = Find(text, arguments, name, fromRight);
        return place < 0 ? throw Errors.Value("substring not found") : Known.Of(place);
    }

    public static PythonValue Count(string text, Arguments arguments)
    {
        var values = arguments.Exactly("count", 1, 3);
        var wanted = values[0] is PythonString own
            ? own.Value
            : throw Errors.Type($"must be str, not {PythonTypes.NameOf(values[0])}");
        var (window, _) = Window(text, values, out var isInside);
        if (!isInside)
        {
            return Known.Of(0);
        }

        return Known.Of(wanted.Length == 0 ? Characters.Length(window) + 1 : window.AsSpan().Count(wanted));
    }

    /// <summary>
    /// The part between the second and third argument, and where it starts in code points.
    /// If the start is after the end of the text, nothing is found, not even the empty string.
    /// </summary>
    public static (string Text, int Start) Window(string text, IReadOnlyList<PythonValue> values, out bool isInside)
    {
        isInside = true;
        if (values.Count == 1)
        {
            return (text, 0);
        }

        var length = Characters.Length(text);
        var start = Clamp(values[1], length, 0);
        var end = Math.Min(length, values.Count > 2 ? Clamp(values[2], length, length) : length);
        isInside = start <= end;
        if (!isInside)
        {
            return ("", start);
        }

        return Characters.IsSimple(text)
            ? (text[start..end], start)
            : (Characters.OfCodePoints(Characters.CodePoints(text)[start..end]), start);
    }

    private static int Clamp(PythonValue value, int length, int otherwise)
    {
        if (value is PythonNone)
        {
            return otherwise;
        }

        if (!Numbers.IsInteger(value))
        {
            throw Errors.Type("slice indices must be integers or None or have an __index__ method");
        }

        var index = Operands.Index(value);
        return index < 0 ? Math.Max(0, index + length) : index;
    }
}
