using System.Numerics;
using System.Text;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary><c>format(value, specification)</c>.</summary>
internal static class Formatting
{
    public static string Format(Meter meter, PythonValue value, string text)
    {
        if (text.Length == 0)
        {
            return Representation.Text(value);
        }

        switch (value)
        {
            case PythonString or PythonBool or PythonInteger or PythonFloat:
                var specification = FormatReader.Read(text, PythonTypes.NameOf(value));
                return value switch
                {
                    PythonString own => FormatText(meter, own.Value, specification),
                    PythonFloat real => FormatFloat(meter, real.Value, specification),
                    _ => FormatInteger(meter, value, specification),
                };
            case Undetermined undetermined:
                throw new UnknowableException(undetermined);
            case PythonOpaque opaque:
                throw new UnknowableException(opaque.Value);
            default:
                throw Errors.Type($"unsupported format string passed to {PythonTypes.NameOf(value)}.__format__");
        }
    }

    private static PythonRaise UnknownCode(FormatSpecification specification, string typeName) =>
        Errors.Value(
            specification.Type is > ' ' and < '\x7f'
                ? $"Unknown format code '{specification.Type}' for object of type '{typeName}'"
                : $"Unknown format code '\\x{(int)specification.Type!:x}' for object of type '{typeName}'"
        );

    private static string FormatText(Meter meter, string text, FormatSpecification specification)
    {
        if (specification.Type is not (null or 's'))
        {
            throw UnknownCode(specification, "str");
        }

        if (specification.Sign is { } sign)
        {
            throw Errors.Value(
                sign == ' '
                    ? "Space not allowed in string format specifier"
                    : "Sign not allowed in string format specifier"
            );
        }

        if (specification.CoercesZero)
        {
            throw Errors.Value("Negative zero coercion (z) not allowed in string format specifier");
        }

        if (specification.IsAlternate)
        {
            throw Errors.Value("Alternate form (#) not allowed in string format specifier");
        }

        if (specification.Grouping is { } grouping)
        {
            throw Errors.Value($"Cannot specify '{grouping}' with 's'.");
        }

        if (specification.Align == '=')
        {
            throw Errors.Value("'=' alignment not allowed in string format specifier");
        }

        if (specification.Precision is { } precision && precision < Characters.Length(text))
        {
            text = Characters.IsSimple(text)
                ? text[..precision]
                : Characters.OfCodePoints(Characters.CodePoints(text).Take(precision));
        }

        return specification.Pad(meter, "", text, '<');
    }

    private static string FormatInteger(Meter meter, PythonValue value, FormatSpecification specification)
    {
        var typeName = PythonTypes.NameOf(value);
        var integer = Numbers.Integer(value);
        if (specification.Type is 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or '%')
        {
            return FormatFloat(meter, Numbers.Float(value), specification);
        }

        if (specification.Type is not (null or 'd' or 'n' or 'b' or 'o' or 'x' or 'X' or 'c'))
        {
            throw UnknownCode(specification, typeName);
        }

        if (specification.Precision is not null)
        {
            throw Errors.Value("Precision not allowed in integer format specifier");
        }

        if (specification.CoercesZero)
        {
            throw Errors.Value(
                "Negative zero coercion (z) not allowed in format specifier with integer presentation type"
            );
        }

        if (specification.Type == 'c')
        {
            return FormatCharacter(meter, integer, specification);
        }

        if (specification.Grouping == ',' && specification.Type is 'b' or 'o' or 'x' or 'X' or 'n')
        {
            if (specification.Grouping == ',')
            {
                throw Errors.Value($"Cannot specify ',' with '{specification.Type}'.");
            }
        }

        if (specification.Grouping is not null && specification.Type == 'n')
        {
            throw Errors.Value($"Cannot specify '{specification.Grouping}' with 'n'.");
        }

        var magnitude = BigInteger.Abs(integer);
        var (digits, prefix, group) = specification.Type switch
        {
            'b' => (Bases.Write(magnitude, 1), "0b", 4),
            'o' => (Bases.Write(magnitude, 3), "0o", 4),
            'x' => (Bases.Write(magnitude, 4), "0x", 4),
            'X' => (Bases.Write(magnitude, 4).ToUpperInvariant(), "0X", 4),
            _ => (Representation.Integer(magnitude), "", 3),
        };
        var sign = SignOf(integer.Sign < 0, specification) + (specification.IsAlternate ? prefix : "");
        return Grouped(meter, sign, digits, "", group, specification);
    }

    private static string FormatCharacter(Meter meter, BigInteger integer, FormatSpecification specification)
    {
        if (specification.Sign is not null)
        {
            throw Errors.Value("Sign not allowed with integer format specifier 'c'");
        }

        if (specification.IsAlternate)
        {
            throw Errors.Value("Alternate form (#) not allowed with integer format specifier 'c'");
        }

        if (specification.Grouping is { } grouping)
        {
            throw Errors.Value($"Cannot specify '{grouping}' with 'c'.");
        }

        if (integer < long.MinValue || integer > long.MaxValue)
        {
            throw Errors.Of("OverflowError", "Python int too large to convert to C long");
        }

        if (integer.Sign < 0 || integer > 0x10FFFF)
        {
            throw Errors.Of("OverflowError", "%c arg not in range(0x110000)");
        }

        return integer >= 0xD800 && integer <= 0xDFFF
            ? throw new UnknowableException("a lone surrogate is not evaluated")
            : specification.Pad(meter, "", char.ConvertFromUtf32((int)integer), '>');
    }

    private static string SignOf(bool isNegative, FormatSpecification specification) =>
        isNegative ? "-"
        : specification.Sign is '+' ? "+"
        : specification.Sign is ' ' ? " "
        : "";

    private static string FormatFloat(Meter meter, double value, FormatSpecification specification)
    {
        if (specification.Type is not (null or 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'n' or '%'))
        {
            throw UnknownCode(specification, "float");
        }

        if (specification.Grouping is { } grouping && specification.Type == 'n')
        {
            throw Errors.Value($"Cannot specify '{grouping}' with 'n'.");
        }

        if (specification.Precision > 4096)
        {
            throw Errors.TooLarge();
        }

        meter.Charge(specification.Precision ?? 0);
        var magnitude = Math.Abs(value);
        var body = FloatFormats.Digits(
            magnitude,
            specification.Type,
            specification.Precision,
            specification.IsAlternate
        );
        var isNegative = double.IsNegative(value) && !double.IsNaN(value);
        if (specification.CoercesZero && isNegative && body.All(c => c is '0' or '.' or '%'))
        {
            isNegative = false;
        }

        var end = body.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var (whole, rest) = end < 0 ? (body, "") : (body[..end], body[end..]);
        return Grouped(meter, SignOf(isNegative, specification), whole, rest, 3, specification);
    }

    // Padding zeros are grouped with the digits.
    private static string Grouped(
        Meter meter,
        string sign,
        string digits,
        string rest,
        int size,
        FormatSpecification specification
    )
    {
        if (specification.Grouping is not { } separator)
        {
            return specification.Pad(meter, sign, digits + rest, '>');
        }

        var isFilled = specification.Fill?.Value == '0' && specification.Align is null or '=';
        if (isFilled && digits.Length > 0)
        {
            meter.CheckText(specification.Width ?? 0);
            var width = (specification.Width ?? 0) - sign.Length - rest.Length;
            while (digits.Length + ((digits.Length - 1) / size) < width)
            {
                digits = digits.PadLeft(Math.Max(digits.Length + 1, width * size / (size + 1)), '0');
            }
        }

        var builder = new StringBuilder();
        for (var at = 0; at < digits.Length; at++)
        {
            if (at > 0 && (digits.Length - at) % size == 0)
            {
                builder.Append(separator);
            }

            builder.Append(digits[at]);
        }

        return specification.Pad(meter, sign, builder + rest, '>');
    }
}
