using System.Globalization;
using System.Numerics;
using System.Text;
using Companion.Python.Objects;
using Companion.Python.Syntax;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary><c>repr()</c> and <c>str()</c>.</summary>
internal static class Representation
{
    private const int MaximumDepth = 200;

    private const int MaximumLength = 2_000_000;

    public static string Text(PythonValue value) =>
        value switch
        {
            PythonString text => text.Value,
            PythonPath path => path.Value,
            PythonException exception => Message(exception),
            PythonTimeDelta delta => TimeDeltas.Text(delta),
            _ => Repr(value),
        };

    /// <summary>What <c>str()</c> returns for an exception.</summary>
    public static string Message(PythonException exception) =>
        exception.Arguments.Length switch
        {
            0 => "",
            1 when exception.Type.IsSubclassOf(PythonTypes.Exception("KeyError")) => Repr(exception.Arguments[0]),
            1 => Text(exception.Arguments[0]),
            _ => Repr(new PythonTuple(exception.Arguments)),
        };

    public static string Repr(PythonValue value)
    {
        var builder = new StringBuilder();
        Append(builder, value, 0);
        return builder.ToString();
    }

    /// <summary><c>repr</c> with all non-ASCII characters escaped.</summary>
    public static string Ascii(PythonValue value)
    {
        var builder = new StringBuilder();
        foreach (var rune in Repr(value).EnumerateRunes())
        {
            AppendEscaped(builder, rune, rune.IsAscii);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, PythonValue value, int depth)
    {
        if (depth > MaximumDepth || builder.Length > MaximumLength)
        {
            throw Errors.TooLarge();
        }

        switch (value)
        {
            case PythonString text:
                AppendText(builder, text.Value);
                break;
            case PythonBool boolean:
                builder.Append(boolean.Value ? "True" : "False");
                break;
            case PythonInteger integer:
                builder.Append(Integer(integer.Value));
                break;
            case PythonNone:
                builder.Append("None");
                break;
            case PythonFloat real:
                builder.Append(FloatText.Repr(real.Value));
                break;
            case PythonList list:
                AppendItems(builder, "[", Contents.Of(list).Items, "]", depth);
                break;
            case PythonTuple tuple:
                AppendItems(builder, "(", tuple.Items, tuple.Items.Length == 1 ? ",)" : ")", depth);
                break;
            case PythonDictionary dictionary:
                AppendEntries(builder, Contents.Of(dictionary), depth);
                break;
            case PythonSet set:
                AppendSet(builder, set, depth);
                break;
            case PythonBytes bytes:
                AppendBytes(builder, bytes.Value);
                break;
            case PythonPath path:
                builder.Append("PosixPath(");
                AppendText(builder, path.Value);
                builder.Append(')');
                break;
            default:
                AppendObject(builder, value, depth);
                break;
        }
    }

    private static void AppendObject(StringBuilder builder, PythonValue value, int depth)
    {
        switch (value)
        {
            case PythonEllipsis:
                builder.Append("Ellipsis");
                break;
            case PythonRange range:
                builder.Append(CultureInfo.InvariantCulture, $"range({range.Start}, {range.Stop}");
                builder.Append(range.Step.IsOne ? ")" : $", {range.Step})");
                break;
            case PythonView view:
                builder.Append(view.TypeName);
                AppendItems(builder, "([", Iteration.ItemsOf(view), "])", depth);
                break;
            case PythonType { Body: null } type:
                builder.Append(CultureInfo.InvariantCulture, $"<class '{type.FullName}'>");
                break;
            case PythonException exception:
                builder.Append(exception.Type.Name);
                AppendItems(builder, "(", exception.Arguments, ")", depth);
                break;
            case PythonTimeDelta delta:
                builder.Append(TimeDeltas.Repr(delta));
                break;
            case PythonSlice slice:
                AppendItems(builder, "slice(", [slice.Start, slice.Stop, slice.Step], ")", depth);
                break;
            case Undetermined undetermined:
                throw new UnknowableException(undetermined);
            case PythonOpaque opaque:
                throw new UnknowableException(opaque.Value);
            default:
                throw new UnknowableException($"the text of a {PythonTypes.NameOf(value)} object is not known");
        }
    }

    /// <summary>Decimal digits; beyond 4,300, Python 3.11 raises <c>ValueError</c>.</summary>
    public static string Integer(BigInteger value)
    {
        // 4,300 digits need at most 14,285 bits.
        if (
            value.GetBitLength() > 14_285
            || (
                value.GetBitLength() > 14_280
                && BigInteger.Abs(value) >= BigInteger.Pow(10, NumberLiterals.MaximumDigits)
            )
        )
        {
            throw Errors.Value(
                "Exceeds the limit (4300 digits) for integer string conversion; "
                    + "use sys.set_int_max_str_digits() to increase the limit"
            );
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static void AppendItems(
        StringBuilder builder,
        string open,
        IReadOnlyList<PythonValue> items,
        string close,
        int depth
    )
    {
        builder.Append(open);
        for (var at = 0; at < items.Count; at++)
        {
            builder.Append(at > 0 ? ", " : "");
            Append(builder, items[at], depth + 1);
        }

        builder.Append(close);
    }

    private static void AppendEntries(StringBuilder builder, DictionaryItems items, int depth)
    {
        if (items.IsEnvironment)
        {
            throw new UnknowableException("the text of os.environ is not evaluated");
        }

        builder.Append('{');
        for (var at = 0; at < items.Count; at++)
        {
            builder.Append(at > 0 ? ", " : "");
            Append(builder, items.Items[at].Key, depth + 1);
            builder.Append(": ");
            Append(builder, items.Items[at].Value, depth + 1);
        }

        builder.Append('}');
    }

    private static void AppendSet(StringBuilder builder, PythonSet set, int depth)
    {
        var items = Contents.Of(set).Items;
        if (items.Count > 1)
        {
            throw new UnknowableException("the order of a set is not known");
        }

        if (items.Count == 0)
        {
            builder.Append(set.IsFrozen ? "frozenset()" : "set()");
            return;
        }

        AppendItems(builder, set.IsFrozen ? "frozenset({" : "{", items, set.IsFrozen ? "})" : "}", depth);
    }

    private static void AppendBytes(StringBuilder builder, IReadOnlyList<byte> bytes)
    {
        var quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        builder.Append('b').Append(quote);
        foreach (var item in bytes)
        {
            if (item == quote || item == '\\')
            {
                builder.Append('\\').Append((char)item);
            }
            else if (item is >= 32 and < 127)
            {
                builder.Append((char)item);
            }
            else
            {
                AppendEscaped(builder, new Rune(item), isShown: false);
            }
        }

        builder.Append(quote);
    }

    private static void AppendText(StringBuilder builder, string text)
    {
        var quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        builder.Append(quote);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == quote || rune.Value == '\\')
            {
                builder.Append('\\').Append((char)rune.Value);
            }
            else
            {
                AppendEscaped(builder, rune, Characters.IsPrintable(rune));
            }
        }

        builder.Append(quote);
    }

    private static void AppendEscaped(StringBuilder builder, Rune rune, bool isShown) =>
        _ = rune.Value switch
        {
            _ when isShown => builder.Append(rune.ToString()),
            '\n' => builder.Append("\\n"),
            '\r' => builder.Append("\\r"),
            '\t' => builder.Append("\\t"),
            <= 0xFF => builder.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
            <= 0xFFFF => builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
            _ => builder.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
        };
}
