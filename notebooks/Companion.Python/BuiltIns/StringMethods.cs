using System.Text;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>str</c>.</summary>
internal static class StringMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["lower"] = Plain("lower", text => StringCase.Cased(text, text.ToLowerInvariant())),
        ["upper"] = Plain("upper", text => StringCase.Cased(text, text.ToUpperInvariant())),
        ["casefold"] = Plain("casefold", StringCase.CaseFold),
        ["swapcase"] = Plain("swapcase", StringCase.SwapCase),
        ["capitalize"] = Plain("capitalize", StringCase.Capitalize),
        ["title"] = Plain("title", StringCase.Title),
        ["strip"] = new((_, self, arguments) => StringEnds.Strip(self, arguments, "strip", true, true)),
        ["lstrip"] = new((_, self, arguments) => StringEnds.Strip(self, arguments, "lstrip", true, false)),
        ["rstrip"] = new((_, self, arguments) => StringEnds.Strip(self, arguments, "rstrip", false, true)),
        ["split"] = new((i, self, arguments) => Splitting.Split(i, Of(self), arguments, fromRight: false)),
        ["rsplit"] = new((i, self, arguments) => Splitting.Split(i, Of(self), arguments, fromRight: true)),
        ["splitlines"] = new(Splitting.SplitLines),
        ["partition"] = new((_, self, arguments) => Splitting.Partition(Of(self), arguments, fromRight: false)),
        ["rpartition"] = new((_, self, arguments) => Splitting.Partition(Of(self), arguments, fromRight: true)),
        ["join"] = new(Join),
        ["replace"] = new(Replace),
        ["startswith"] = new((_, self, arguments) => StringEnds.Affixed(self, arguments, "startswith")),
        ["endswith"] = new((_, self, arguments) => StringEnds.Affixed(self, arguments, "endswith")),
        ["removeprefix"] = new(StringEnds.RemovePrefix),
        ["removesuffix"] = new(StringEnds.RemoveSuffix),
        ["find"] = new((_, self, arguments) => Known.Of(Searching.Find(Of(self), arguments, "find", false))),
        ["rfind"] = new((_, self, arguments) => Known.Of(Searching.Find(Of(self), arguments, "rfind", true))),
        ["index"] = new((_, self, arguments) => Searching.Index(Of(self), arguments, "index", false)),
        ["rindex"] = new((_, self, arguments) => Searching.Index(Of(self), arguments, "rindex", true)),
        ["count"] = new((_, self, arguments) => Searching.Count(Of(self), arguments)),
        ["format"] = new(TextTemplate.Format),
        ["zfill"] = new(StringPadding.ZeroFill),
        ["center"] = new((i, self, arguments) => StringPadding.Justify(i, self, arguments, "center")),
        ["ljust"] = new((i, self, arguments) => StringPadding.Justify(i, self, arguments, "ljust")),
        ["rjust"] = new((i, self, arguments) => StringPadding.Justify(i, self, arguments, "rjust")),
        ["expandtabs"] = new(StringPadding.ExpandTabs),
        ["encode"] = new(Encode),
        ["isdigit"] = Test("isdigit", text => text.EnumerateRunes().All(StringProperties.IsDigit)),
        ["isdecimal"] = Test(
            "isdecimal",
            text =>
                text.EnumerateRunes()
                    .All(rune =>
                        Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.DecimalDigitNumber
                    )
        ),
        ["isnumeric"] = Test(
            "isnumeric",
            text => text.EnumerateRunes().All(rune => StringProperties.IsDigit(rune) || StringProperties.Vague(rune))
        ),
        ["isalpha"] = Test("isalpha", text => text.EnumerateRunes().All(Characters.IsLetter)),
        ["isalnum"] = Test(
            "isalnum",
            text =>
                text.EnumerateRunes()
                    .All(rune =>
                        Characters.IsLetter(rune) || StringProperties.IsDigit(rune) || StringProperties.Vague(rune)
                    )
        ),
        ["isspace"] = Test("isspace", text => text.EnumerateRunes().All(rune => Characters.IsSpace(rune.Value))),
        ["isupper"] = Test("isupper", text => StringCase.IsCased(text, char.IsUpper)),
        ["islower"] = Test("islower", text => StringCase.IsCased(text, char.IsLower)),
        ["istitle"] = Test("istitle", StringCase.IsTitle),
        ["isidentifier"] = Test("isidentifier", StringProperties.IsIdentifier),
        ["isascii"] = new((_, self, arguments) => None(arguments, "isascii", Known.Of(Ascii.IsValid(Of(self))))),
        ["isprintable"] = new(
            (_, self, arguments) =>
                None(arguments, "isprintable", Known.Of(Of(self).EnumerateRunes().All(Characters.IsPrintable)))
        ),
    };

    public static string Of(PythonValue self) => ((PythonString)self).Value;

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

    private static PythonValue Join(ICallContext context, PythonValue self, Arguments arguments)
    {
        var source = arguments.Exactly("str.join", 1, 1)[0];
        if (source is PythonNone or PythonInteger or PythonBool or PythonFloat or PythonFunction or PythonPath)
        {
            throw Errors.Type("can only join an iterable");
        }

        var builder = new StringBuilder();
        var at = 0;
        foreach (var item in context.IterateOrdered(source))
        {
            context.Meter.Step();
            builder.Append(at > 0 ? Of(self) : "");
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
            context.Meter.CheckText(builder.Length);
            at++;
        }

        return Known.Of(builder.ToString());
    }

    private static PythonValue Replace(ICallContext context, PythonValue self, Arguments arguments)
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
                builder.Append(count != 0 ? fresh : "").Append(rune.ToString());
                count -= count > 0 ? 1 : 0;
                context.Meter.CheckText(builder.Length);
            }

            return Known.Of(builder.Append(count != 0 ? fresh : "").ToString());
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
            context.Meter.CheckText(builder.Length);
            position = next + old.Length;
            count--;
        }

        return Known.Of(builder.Append(text, position, text.Length - position).ToString());
    }

    private static PythonValue Encode(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Bind("encode", 0, "encoding", "errors");
        var name = (values[0] as PythonString)?.Value.ToLowerInvariant() ?? "utf-8";
        return name is "utf-8" or "utf8" && values[1] is null
            ? new PythonBytes([.. Encoding.UTF8.GetBytes(Of(self))])
            : throw new UnknowableException("the encoding is not evaluated");
    }
}
