using System.Text;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>str</c> that pad it to a width.</summary>
internal static class StringPadding
{
    public static PythonValue ZeroFill(ICallContext context, PythonValue self, Arguments arguments)
    {
        var width = Operands.Index(arguments.Exactly("str.zfill", 1, 1)[0]);
        context.Meter.CheckText(width);
        var text = StringMethods.Of(self);
        var missing = Math.Max(0, width - Characters.Length(text));
        var hasSign = text.StartsWith('+') || text.StartsWith('-');
        return missing == 0 ? self
            : hasSign ? Known.Of(text[0] + new string('0', missing) + text[1..])
            : Known.Of(new string('0', missing) + text);
    }

    public static PythonValue Justify(ICallContext context, PythonValue self, Arguments arguments, string name)
    {
        var values = arguments.Exactly(name, 1, 2);
        var width = Operands.Index(values[0]);
        var fill =
            values.Count > 1
                ? values[1] is PythonString { Value: var own } && Characters.Length(own) == 1
                    ? own
                    : throw Errors.Type("The fill character must be exactly one character long")
                : " ";
        context.Meter.CheckText(width * 2L);
        var text = StringMethods.Of(self);
        var missing = width - Characters.Length(text);
        if (missing <= 0)
        {
            return self;
        }

        // CPython puts the odd fill character on the left when the width is odd as well.
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

    public static PythonValue ExpandTabs(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Bind("expandtabs", 0, "tabsize");
        var size = values[0] is null ? 8 : Operands.Index(values[0]!);
        var builder = new StringBuilder();
        var column = 0;
        foreach (var rune in StringMethods.Of(self).EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                var blanks = size > 0 ? size - (column % size) : 0;
                context.Meter.CheckText(builder.Length + (long)blanks);
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
}
