using System.Globalization;
using System.Numerics;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary><c>round()</c>: half to even, from the exact value.</summary>
internal static class Rounding
{
    public static PythonValue Round(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("round", 1, "number", "ndigits");
        var number = values[0]!;
        if (values[1] is { } given and not PythonNone && !Numbers.IsInteger(given))
        {
            throw Numbers.IsNumber(number)
                ? Errors.Type($"'{PythonTypes.NameOf(given)}' object cannot be interpreted as an integer")
                : Errors.Type($"type {PythonTypes.NameOf(number)} doesn't define __round__ method");
        }

        int? digits = values[1] is null or PythonNone
            ? null
            : (int)BigInteger.Clamp(Numbers.Integer(values[1]!), -400, 400);
        return number switch
        {
            PythonFloat real when digits is null => Known.Of(ToInteger(real.Value)),
            PythonFloat real => Known.Of(ToDigits(real.Value, digits.Value)),
            _ when Numbers.IsInteger(number) => Known.Of(RoundInteger(Numbers.Integer(number), digits ?? 0)),
            _ => throw Errors.Type($"type {PythonTypes.NameOf(number)} doesn't define __round__ method"),
        };
    }

    private static BigInteger ToInteger(double value) =>
        Numbers.Truncate(double.IsFinite(value) ? Math.Round(value, MidpointRounding.ToEven) : value);

    private static double ToDigits(double value, int digits)
    {
        if (!double.IsFinite(value) || value == 0 || digits > 323)
        {
            return value;
        }

        if (digits < -308)
        {
            return double.CopySign(0, value);
        }

        if (digits < 0)
        {
            var scale = BigInteger.Pow(10, -digits);
            var whole = Math.Floor(Math.Abs(value));
            var hasFraction = whole != Math.Abs(value);
            var quotient = BigInteger.DivRem(new BigInteger(whole), scale, out var rest);
            var order = (rest * 2).CompareTo(scale);
            var isUp = order > 0 || (order == 0 && (hasFraction || !quotient.IsEven));
            return double.CopySign(
                Numbers.ToDouble((quotient + (isUp ? 1 : 0)) * scale, "rounded value too large to represent"),
                value
            );
        }

        var text = ExactDecimal.Fixed(Math.Abs(value), digits);
        return double.CopySign(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), value);
    }

    private static BigInteger RoundInteger(BigInteger value, int digits)
    {
        if (digits >= 0)
        {
            return value;
        }

        var scale = BigInteger.Pow(10, -digits);
        var quotient = IntegerArithmetic.FloorDivide(value, scale, "");
        var rest = value - (quotient * scale);
        var order = (rest * 2).CompareTo(scale);
        return (order > 0 || (order == 0 && !quotient.IsEven) ? quotient + 1 : quotient) * scale;
    }
}
