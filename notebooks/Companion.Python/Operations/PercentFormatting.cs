using System.Numerics;
using System.Text;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>"printf-style String Formatting" of the library reference.</summary>
internal static class PercentFormatting
{
    public static PythonValue Format(Meter meter, string format, PythonValue argument)
    {
        var state = new PercentArguments(argument);
        var builder = new StringBuilder();
        for (var at = 0; at < format.Length; at++)
        {
            if (format[at] != '%')
            {
                builder.Append(format[at]);
                continue;
            }

            at++;
            AppendField(meter, builder, format, ref at, state);
            meter.CheckText(builder.Length);
        }

        state.CheckDone();
        return Known.Of(builder.ToString());
    }

    private static void AppendField(
        Meter meter,
        StringBuilder builder,
        string format,
        ref int at,
        PercentArguments state
    )
    {
        if (at < format.Length && format[at] == '(')
        {
            state.Select(ReadKey(format, ref at));
        }

        var (flags, width) = ReadFlags(format, ref at, state);
        int? precision = null;
        if (at < format.Length && format[at] == '.')
        {
            at++;
            precision = Math.Max(0, ReadNumber(format, ref at, state, "precision too big") ?? 0);
        }

        if (at < format.Length && format[at] is 'h' or 'l' or 'L')
        {
            at++;
        }

        if (at >= format.Length)
        {
            throw Errors.Value("incomplete format");
        }

        var code = format[at];
        if (code == '%')
        {
            builder.Append('%');
            return;
        }

        if (!"diouxXeEfFgGcrsa".Contains(code))
        {
            var shown = code is >= ' ' and < '\x7f' ? code : '?';
            throw Errors.Value(
                $"unsupported format character '{shown}' (0x{(int)code:x}) at index {Characters.IndexOf(format, at)}"
            );
        }

        var (sign, body) = Convert(meter, code, flags, precision, state.Next());
        meter.CheckText(width ?? 0);
        builder.Append(Pad(sign, body, width ?? 0, flags, code));
    }

    private static (string Flags, int? Width) ReadFlags(string format, ref int at, PercentArguments state)
    {
        var start = at;
        while (at < format.Length && format[at] is '#' or '0' or '-' or ' ' or '+')
        {
            at++;
        }

        var flags = format[start..at];
        var width = ReadNumber(format, ref at, state, "width too big");
        return width < 0 ? (flags + "-", -width) : (flags, width);
    }

    private static string ReadKey(string format, ref int at)
    {
        var start = ++at;
        var open = 1;
        while (at < format.Length)
        {
            open += format[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (open == 0)
            {
                return format[start..at++];
            }

            at++;
        }

        throw Errors.Value("incomplete format key");
    }

    private static int? ReadNumber(string format, ref int at, PercentArguments state, string message)
    {
        if (at < format.Length && format[at] == '*')
        {
            at++;
            var value = state.Next();
            if (!Numbers.IsInteger(value))
            {
                throw Errors.Type("* wants int");
            }

            var integer = Numbers.Integer(value);
            return BigInteger.Abs(integer) > int.MaxValue
                ? throw Errors.Of("OverflowError", "Python int too large to convert to C int")
                : (int)integer;
        }

        long? number = null;
        while (at < format.Length && char.IsAsciiDigit(format[at]))
        {
            number = ((number ?? 0) * 10) + format[at++] - '0';
            if (number > int.MaxValue)
            {
                throw Errors.Value(message);
            }
        }

        return (int?)number;
    }

    private static (string Sign, string Body) Convert(
        Meter meter,
        char code,
        string flags,
        int? precision,
        PythonValue value
    )
    {
        switch (code)
        {
            case 's' or 'r' or 'a':
                var text = code switch
                {
                    's' => Representation.Text(value),
                    'r' => Representation.Repr(value),
                    _ => Representation.Ascii(value),
                };
                return (
                    "",
                    precision is { } length && length < Characters.Length(text)
                        ? Characters.OfCodePoints(Characters.CodePoints(text).Take(length))
                        : text
                );
            case 'c':
                return ("", Character(value));
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G':
                return Float(meter, code, flags, precision, value);
            default:
                return Integer(meter, code, flags, precision, value);
        }
    }

    private static string Character(PythonValue value)
    {
        if (value is PythonString text && Characters.Length(text.Value) == 1)
        {
            return text.Value;
        }

        if (!Numbers.IsInteger(value))
        {
            throw value is Undetermined undetermined
                ? new UnknowableException(undetermined)
                : Errors.Type("%c requires int or char");
        }

        var integer = Numbers.Integer(value);
        if (integer.Sign < 0 || integer > 0x10FFFF)
        {
            throw Errors.Of("OverflowError", "%c arg not in range(0x110000)");
        }

        return integer >= 0xD800 && integer <= 0xDFFF
            ? throw new UnknowableException("a lone surrogate is not evaluated")
            : char.ConvertFromUtf32((int)integer);
    }

    private static (string, string) Float(Meter meter, char code, string flags, int? precision, PythonValue value)
    {
        if (!Numbers.IsNumber(value))
        {
            throw value is Undetermined undetermined
                ? new UnknowableException(undetermined)
                : Errors.Type($"must be real number, not {PythonTypes.NameOf(value)}");
        }

        if (precision > 4096)
        {
            throw Errors.TooLarge();
        }

        meter.Charge(precision ?? 0);
        var number = Numbers.Float(value);
        var body = FloatFormats.Digits(Math.Abs(number), code, precision, flags.Contains('#'));
        return (Sign(double.IsNegative(number) && !double.IsNaN(number), flags), body);
    }

    private static (string, string) Integer(Meter meter, char code, string flags, int? precision, PythonValue value)
    {
        BigInteger integer;
        if (Numbers.IsInteger(value))
        {
            integer = Numbers.Integer(value);
        }
        else if (value is PythonFloat real && code is 'd' or 'i' or 'u')
        {
            integer = Numbers.Truncate(((PythonFloat)value).Value);
        }
        else if (value is Undetermined undetermined)
        {
            throw new UnknowableException(undetermined);
        }
        else
        {
            var wanted = code is 'd' or 'i' or 'u' ? "a real number is required" : "an integer is required";
            throw Errors.Type($"%{code} format: {wanted}, not {PythonTypes.NameOf(value)}");
        }

        meter.CheckText(precision ?? 0);
        var magnitude = BigInteger.Abs(integer);
        var (digits, prefix) = code switch
        {
            'o' => (Bases.Write(magnitude, 3), "0o"),
            'x' => (Bases.Write(magnitude, 4), "0x"),
            'X' => (Bases.Write(magnitude, 4).ToUpperInvariant(), "0X"),
            _ => (Representation.Integer(magnitude), ""),
        };
        digits = digits.PadLeft(precision ?? 0, '0');
        return (Sign(integer.Sign < 0, flags) + (flags.Contains('#') ? prefix : ""), digits);
    }

    private static string Sign(bool isNegative, string flags) =>
        isNegative ? "-"
        : flags.Contains('+') ? "+"
        : flags.Contains(' ') ? " "
        : "";

    private static string Pad(string sign, string body, int width, string flags, char code)
    {
        var missing = width - Characters.Length(sign) - Characters.Length(body);
        if (missing <= 0)
        {
            return sign + body;
        }

        if (flags.Contains('-'))
        {
            return sign + body + new string(' ', missing);
        }

        return flags.Contains('0') && code is not ('s' or 'r' or 'a' or 'c')
            ? sign + new string('0', missing) + body
            : new string(' ', missing) + sign + body;
    }
}
