using System.Text;
using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>str</c>.</summary>
internal static class StringMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["lower"] = Plain("lower", text => Cased(text, text.ToLowerInvariant())),
        ["upper"] = Plain("upper", text => Cased(text, text.ToUpperInvariant())),
        ["casefold"] = Plain("casefold", CaseFold),
        ["swapcase"] = Plain("swapcase", SwapCase),
        ["capitalize"] = Plain("capitalize", Capitalize),
        ["title"] = Plain("title", Title),
        ["strip"] = new((_, self, arguments) => Strip(self, arguments, "strip", true, true)),
        ["lstrip"] = new((_, self, arguments) => Strip(self, arguments, "lstrip", true, false)),
        ["rstrip"] = new((_, self, arguments) => Strip(self, arguments, "rstrip", false, true)),
        ["split"] = new((i, self, arguments) => Splitting.Split(i, Of(self), arguments, fromRight: false)),
        ["rsplit"] = new((i, self, arguments) => Splitting.Split(i, Of(self), arguments, fromRight: true)),
        ["splitlines"] = new(Splitting.SplitLines),
        ["partition"] = new((_, self, arguments) => Splitting.Partition(Of(self), arguments, fromRight: false)),
        ["rpartition"] = new((_, self, arguments) => Splitting.Partition(Of(self), arguments, fromRight: true)),
        ["join"] = new(Join),
        ["replace"] = new(Replace),
        ["startswith"] = new((_, self, arguments) => Affixed(self, arguments, "startswith")),
        ["endswith"] = new((_, self, arguments) => Affixed(self, arguments, "endswith")),
        ["removeprefix"] = new(RemovePrefix),
        ["removesuffix"] = new(RemoveSuffix),
        ["find"] = new((_, self, arguments) => Known.Of(Searching.Find(Of(self), arguments, "find", false))),
        ["rfind"] = new((_, self, arguments) => Known.Of(Searching.Find(Of(self), arguments, "rfind", true))),
        ["index"] = new((_, self, arguments) => Searching.Index(Of(self), arguments, "index", false)),
        ["rindex"] = new((_, self, arguments) => Searching.Index(Of(self), arguments, "rindex", true)),
        ["count"] = new((_, self, arguments) => Searching.Count(Of(self), arguments)),
        ["format"] = new(TextTemplate.Format),
        ["zfill"] = new(ZeroFill),
        ["center"] = new((i, self, arguments) => Justify(i, self, arguments, "center")),
        ["ljust"] = new((i, self, arguments) => Justify(i, self, arguments, "ljust")),
        ["rjust"] = new((i, self, arguments) => Justify(i, self, arguments, "rjust")),
        ["expandtabs"] = new(ExpandTabs),
        ["encode"] = new(Encode),
        ["isdigit"] = Test("isdigit", text => text.EnumerateRunes().All(IsDigit)),
        ["isdecimal"] = Test(
            "isdecimal",
            text =>
                text.EnumerateRunes()
                    .All(rune =>
                        Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.DecimalDigitNumber
                    )
        ),
        ["isnumeric"] = Test("isnumeric", text => text.EnumerateRunes().All(rune => IsDigit(rune) || Vague(rune))),
        ["isalpha"] = Test("isalpha", text => text.EnumerateRunes().All(Characters.IsLetter)),
        ["isalnum"] = Test(
            "isalnum",
            text => text.EnumerateRunes().All(rune => Characters.IsLetter(rune) || IsDigit(rune) || Vague(rune))
        ),
        ["isspace"] = Test("isspace", text => text.EnumerateRunes().All(rune => Characters.IsSpace(rune.Value))),
        ["isupper"] = Test("isupper", text => IsCased(text, char.IsUpper)),
        ["islower"] = Test("islower", text => IsCased(text, char.IsLower)),
        ["istitle"] = Test("istitle", IsTitle),
        ["isidentifier"] = Test("isidentifier", IsIdentifier),
        ["isascii"] = new((_, self, arguments) => None(arguments, "isascii", Known.Of(Ascii.IsValid(Of(self))))),
        ["isprintable"] = new(
            (_, self, arguments) =>
                None(arguments, "isprintable", Known.Of(Of(self).EnumerateRunes().All(Characters.IsPrintable)))
        ),
    };

    private static string Of(PythonValue self) => ((PythonString)self).Value;

    private static PythonValue None(Arguments arguments, string name, PythonValue value)
    {
        arguments.Exactly("str." + name, 0, 0);
        return value;
    }

    private static Method Plain(string name, Func<string, string> change) =>
        new((_, self, arguments) => None(arguments, name, Known.Empty) is var _ ? Known.Of(change(Of(self))) : self);

    private static Method Test(string name, Func<string, bool> test) =>
        new(
            (_, self, arguments) =>
                None(arguments, name, Known.Empty) is var _ ? Known.Of(Of(self).Length > 0 && test(Of(self))) : self
        );

    private static string Cased(string text, string changed)
    {
        Characters.CheckCase(text);
        return changed;
    }

    private static string CaseFold(string text) =>
        Ascii.IsValid(text)
            ? text.ToLowerInvariant()
            : throw new UnknowableException("casefold beyond ASCII is not evaluated");

    private static string SwapCase(string text)
    {
        Characters.CheckCase(text);
        return string.Concat(text.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
    }

    private static string Capitalize(string text)
    {
        Characters.CheckCase(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant();
    }

    private static string Title(string text)
    {
        Characters.CheckCase(text);
        var builder = new StringBuilder(text.Length);
        var inWord = false;
        foreach (var c in text)
        {
            builder.Append(inWord ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c));
            inWord = char.IsUpper(c) || char.IsLower(c);
        }

        return builder.ToString();
    }

    private static bool IsCased(string text, Func<char, bool> isWanted)
    {
        Characters.CheckCase(text);
        return text.Any(isWanted) && !text.Any(c => (char.IsUpper(c) || char.IsLower(c)) && !isWanted(c));
    }

    private static bool IsTitle(string text)
    {
        Characters.CheckCase(text);
        var (inWord, hasCase) = (false, false);
        foreach (var c in text)
        {
            if ((char.IsUpper(c) && inWord) || (char.IsLower(c) && !inWord))
            {
                return false;
            }

            inWord = char.IsUpper(c) || char.IsLower(c);
            hasCase |= inWord;
        }

        return hasCase;
    }

    private static bool IsDigit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.DecimalDigitNumber
        || (!rune.IsAscii && Vague(rune));

    // Superscripts, fractions and numerals have properties that .NET does not tell apart.
    private static bool Vague(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.OtherNumber
                or System.Globalization.UnicodeCategory.LetterNumber
        || rune.Value is >= 0x3400 and < 0xA000 or >= 0xF900 and < 0xFB00 or >= 0x20000
            ? throw new UnknowableException("the numeric properties of the character are not evaluated")
            : false;

    private static bool IsIdentifier(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        return (runes[0].Value == '_' || NameCharacters.CanStart(Rune.GetUnicodeCategory(runes[0])))
            && Array.TrueForAll(
                runes,
                rune => NameCharacters.CanFollow(Rune.GetUnicodeCategory(rune)) || rune.Value == 0xB7
            );
    }

    private static PythonString Strip(PythonValue self, Arguments arguments, string name, bool left, bool right)
    {
        var values = arguments.Exactly(name, 0, 1);
        var text = Of(self);
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

    private static PythonValue Join(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var source = arguments.Exactly("str.join", 1, 1)[0];
        if (source is PythonNone or PythonInteger or PythonBool or PythonFloat or PythonFunction or PythonPath)
        {
            throw Errors.Type("can only join an iterable");
        }

        var builder = new StringBuilder();
        var at = 0;
        foreach (var item in interpreter.IterateOrdered(source))
        {
            interpreter.Meter.Step();
            builder.Append(at > 0 ? Of(self) : string.Empty);
            builder.Append(
                item switch
                {
                    PythonString text => text.Value,
                    Undetermined undetermined => throw new UnknowableException(undetermined),
                    PythonOpaque opaque => throw new UnknowableException(opaque.Value),
                    _ => throw Errors.Type(
                        $"sequence item {at}: expected str instance, {PythonTypes.NameOf(item)} found"
                    ),
                }
            );
            interpreter.Meter.CheckText(builder.Length);
            at++;
        }

        return Known.Of(builder.ToString());
    }

    private static PythonValue Replace(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("replace", 2, 3);
        var (old, fresh) = (
            Operands.Text(values[0], "replace() argument 1"),
            Operands.Text(values[1], "replace() argument 2")
        );
        var count = values.Count > 2 ? Operands.Index(values[2]) : -1;
        var text = Of(self);
        var builder = new StringBuilder();
        if (old.Length == 0)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                builder.Append(count != 0 ? fresh : string.Empty).Append(rune.ToString());
                count -= count > 0 ? 1 : 0;
                interpreter.Meter.CheckText(builder.Length);
            }

            return Known.Of(builder.Append(count != 0 ? fresh : string.Empty).ToString());
        }

        var position = 0;
        while (count != 0)
        {
            var next = text.IndexOf(old, position, StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }

            builder.Append(text, position, next - position).Append(fresh);
            interpreter.Meter.CheckText(builder.Length);
            position = next + old.Length;
            count--;
        }

        return Known.Of(builder.Append(text, position, text.Length - position).ToString());
    }

    private static PythonValue Affixed(PythonValue self, Arguments arguments, string name)
    {
        var values = arguments.Exactly(name, 1, 3);
        var (text, _) = Searching.Window(Of(self), values, out var isInside);
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

    private static PythonValue RemovePrefix(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var prefix = Operands.Text(arguments.Exactly("str.removeprefix", 1, 1)[0], "removeprefix() argument");
        return Of(self).StartsWith(prefix, StringComparison.Ordinal) ? Known.Of(Of(self)[prefix.Length..]) : self;
    }

    private static PythonValue RemoveSuffix(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var suffix = Operands.Text(arguments.Exactly("str.removesuffix", 1, 1)[0], "removesuffix() argument");
        return Of(self).EndsWith(suffix, StringComparison.Ordinal) ? Known.Of(Of(self)[..^suffix.Length]) : self;
    }

    private static PythonValue ZeroFill(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var width = Operands.Index(arguments.Exactly("str.zfill", 1, 1)[0]);
        interpreter.Meter.CheckText(width);
        var text = Of(self);
        var missing = Math.Max(0, width - Characters.Length(text));
        var hasSign = text.StartsWith('+') || text.StartsWith('-');
        return missing == 0 ? self
            : hasSign ? Known.Of(text[0] + new string('0', missing) + text[1..])
            : Known.Of(new string('0', missing) + text);
    }

    private static PythonValue Justify(Interpreter interpreter, PythonValue self, Arguments arguments, string name)
    {
        var values = arguments.Exactly(name, 1, 2);
        var width = Operands.Index(values[0]);
        var fill =
            values.Count > 1
                ? values[1] is PythonString { Value: var own } && Characters.Length(own) == 1
                    ? own
                    : throw Errors.Type("The fill character must be exactly one character long")
                : " ";
        interpreter.Meter.CheckText(width * 2L);
        var text = Of(self);
        var missing = width - Characters.Length(text);
        if (missing <= 0)
        {
            return self;
        }

        // CPython puts the odd one left when the width is odd as well.
        var left = name switch
        {
            "ljust" => 0,
            "rjust" => missing,
            _ => (missing / 2) + (missing & width & 1),
        };
        var (before, after) = (Repeat(fill, left), Repeat(fill, missing - left));
        return Known.Of(before + text + after);
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static PythonValue ExpandTabs(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var values = arguments.Bind("expandtabs", 0, "tabsize");
        var size = values[0] is null ? 8 : Operands.Index(values[0]!);
        var builder = new StringBuilder();
        var column = 0;
        foreach (var rune in Of(self).EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                var blanks = size > 0 ? size - (column % size) : 0;
                interpreter.Meter.CheckText(builder.Length + (long)blanks);
                builder.Append(' ', blanks);
                column += blanks;
            }
            else
            {
                builder.Append(rune.ToString());
                column = rune.Value is '\n' or '\r' ? 0 : column + 1;
            }
        }

        return Known.Of(builder.ToString());
    }

    private static PythonValue Encode(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var values = arguments.Bind("encode", 0, "encoding", "errors");
        var name = (values[0] as PythonString)?.Value.ToLowerInvariant() ?? "utf-8";
        return name is "utf-8" or "utf8" && values[1] is null
            ? new PythonBytes([.. Encoding.UTF8.GetBytes(Of(self))])
            : throw new UnknowableException("the encoding is not evaluated");
    }
}
