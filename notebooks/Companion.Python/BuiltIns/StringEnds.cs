using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>str</c> that test or trim its two ends.</summary>
internal static class StringEnds
{
    public static PythonString Strip(PythonValue self, Arguments arguments, string name, bool left, bool right)
    {
        var values = arguments.Exactly(name, 0, 1);
        var text = StringMethods.Of(self);
        if (values.Count == 1 && values[0] is not PythonNone)
        {
            var set = values[0] is PythonString own ? own.Value : throw Errors.Type($"{name} arg must be None or str");
            if (!Characters.IsSimple(text) || !Characters.IsSimple(set))
            {
                return StripRunes(text, set, left, right);
            }

            var letters = set.ToCharArray();
            text = left && letters.Length > 0 ? text.TrimStart(letters) : text;
            return Known.Of(right && letters.Length > 0 ? text.TrimEnd(letters) : text);
        }

        var (start, end) = (0, text.Length);
        while (left && start < end && Characters.IsSpace(text[start]))
        {
            start++;
        }

        while (right && end > start && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return Known.Of(text[start..end]);
    }

    private static PythonString StripRunes(string text, string set, bool left, bool right)
    {
        var letters = Characters.CodePoints(set).ToHashSet();
        IEnumerable<int> points = Characters.CodePoints(text);
        points = left ? points.SkipWhile(letters.Contains) : points;
        points = right ? points.Reverse().SkipWhile(letters.Contains).Reverse() : points;
        return Known.Of(Characters.OfCodePoints(points));
    }

    public static PythonValue Affixed(PythonValue self, Arguments arguments, string name)
    {
        var values = arguments.Exactly(name, 1, 3);
        var (text, _) = Searching.Window(StringMethods.Of(self), values, out var isInside);
        PythonValue[] options = values[0] is PythonTuple tuple ? [.. tuple.Items] : [values[0]];
        foreach (var option in options)
        {
            if (option is not PythonString affix)
            {
                throw option is Undetermined undetermined
                    ? new UnknowableException(undetermined)
                    : Errors.Type(
                        values[0] is PythonTuple
                            ? $"tuple for {name} must only contain str, not {PythonTypes.NameOf(option)}"
                            : $"{name} first arg must be str or a tuple of str, not {PythonTypes.NameOf(option)}"
                    );
            }

            var isThere =
                name == "startswith"
                    ? text.StartsWith(affix.Value, StringComparison.Ordinal)
                    : text.EndsWith(affix.Value, StringComparison.Ordinal);
            if (isInside && isThere)
            {
                return Known.True;
            }
        }

        return Known.False;
    }

    public static PythonValue RemovePrefix(ICallContext context, PythonValue self, Arguments arguments)
    {
        var prefix = Operands.Text(arguments.Exactly("str.removeprefix", 1, 1)[0], "removeprefix() argument");
        return StringMethods.Of(self).StartsWith(prefix, StringComparison.Ordinal)
            ? Known.Of(StringMethods.Of(self)[prefix.Length..])
            : self;
    }

    public static PythonValue RemoveSuffix(ICallContext context, PythonValue self, Arguments arguments)
    {
        var suffix = Operands.Text(arguments.Exactly("str.removesuffix", 1, 1)[0], "removesuffix() argument");
        return StringMethods.Of(self).EndsWith(suffix, StringComparison.Ordinal)
            ? Known.Of(StringMethods.Of(self)[..^suffix.Length])
            : self;
    }
}
