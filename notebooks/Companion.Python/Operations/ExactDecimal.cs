using System.Globalization;
using System.Numerics;

namespace Companion.Python.Operations;

/// <summary>Decimal digits of a double, rounded half to even from its exact value, as C's <c>printf</c> does.</summary>
internal static class ExactDecimal
{
    /// <summary>The finite, non-negative value with the given number of digits after the point.</summary>
    public static string Fixed(double value, int precision)
    {
        var scaled = Scale(value, precision);
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(precision + 1, '0');
        return precision == 0 ? digits : $"{digits[..^precision]}.{digits[^precision..]}";
    }

    /// <summary>
    /// The given number of significant digits, without a point, and the decimal exponent of the first.
    /// </summary>
    public static (string Digits, int Exponent) Significant(double value, int count)
    {
        if (value == 0)
        {
            return (new string('0', count), 0);
        }

        var exponent = (int)Math.Floor(Math.Log10(value));
        for (var guess = exponent + 1; ; guess--)
        {
            var digits = Scale(value, count - 1 - guess).ToString(CultureInfo.InvariantCulture);
            if (digits.Length > count)
            {
                // Rounding carried into a new digit, or the logarithm was one too low.
                guess += 2;
                continue;
            }

            if (digits.Length == count)
            {
                return (digits, guess);
            }
        }
    }

    // value × 10^power, rounded half to even.
    private static BigInteger Scale(double value, int power)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFFL;
        BigInteger mantissa = exponent == 0 ? fraction : fraction | 0x10000000000000L;
        var shift = Math.Max(exponent, 1) - 1075;
        var (numerator, denominator) = (mantissa, BigInteger.One);
        if (power >= 0)
        {
            numerator *= BigInteger.Pow(10, power);
        }
        else
        {
            denominator = BigInteger.Pow(10, -power);
        }

        if (shift >= 0)
        {
            numerator <<= shift;
        }
        else
        {
            denominator <<= -shift;
        }

        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        var order = (rest * 2).CompareTo(denominator);
        return order > 0 || (order == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
