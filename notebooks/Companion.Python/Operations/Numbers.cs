using System.Numerics;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Operations across the three kinds of numbers.</summary>
internal static class Numbers
{
    public static bool IsNumber(PythonValue value) => value is PythonInteger or PythonBool or PythonFloat;

    public static bool IsInteger(PythonValue value) => value is PythonInteger or PythonBool;

    public static BigInteger Integer(PythonValue value) =>
        value is PythonBool boolean
            ? boolean.Value
                ? BigInteger.One
                : BigInteger.Zero
            : ((PythonInteger)value).Value;

    /// <summary>Converts to a float; raises <c>OverflowError</c> for an int that is too large.</summary>
    public static double Float(PythonValue value) =>
        value is PythonFloat real ? real.Value : ToDouble(Integer(value), "int too large to convert to float");

    public static double ToDouble(BigInteger value, string overflow)
    {
        var result = RoundToDouble(value, 0);
        return double.IsInfinity(result) ? throw Errors.Of("OverflowError", overflow) : result;
    }

    /// <summary>The double nearest to <c>value × 2^exponent</c>, ties to even; .NET's cast truncates instead.</summary>
    public static double RoundToDouble(BigInteger value, int exponent, bool isInexact = false)
    {
        if (value.IsZero)
        {
            return 0;
        }

        var magnitude = BigInteger.Abs(value);
        var bits = (long)magnitude.GetBitLength();
        if (bits <= 53 && exponent == 0 && !isInexact)
        {
            return (double)value;
        }

        // Subnormal results have fewer than 53 bits.
        var keep = Math.Min(53, bits + exponent + 1074);
        if (keep < 0)
        {
            return value.Sign < 0 ? -0.0 : 0.0;
        }

        var drop = (int)(bits - keep);
        BigInteger kept;
        if (drop > 0)
        {
            kept = magnitude >> drop;
            var rest = magnitude - (kept << drop);
            var half = BigInteger.One << (drop - 1);
            var order = rest.CompareTo(half);
            if (order > 0 || (order == 0 && (isInexact || !kept.IsEven)))
            {
                kept += 1;
            }
        }
        else
        {
            kept = magnitude;
            drop = 0;
        }

        var power = drop + exponent;
        var result = (double)kept;
        result = power > 1023 ? double.PositiveInfinity : Math.ScaleB(result, power);
        return value.Sign < 0 ? -result : result;
    }

    /// <summary>-1, 0 or 1; 2 when either is not a number.</summary>
    public static int Compare(PythonValue left, PythonValue right)
    {
        if (left is PythonFloat one && right is PythonFloat two)
        {
            return CompareFloats(one.Value, two.Value);
        }

        if (left is PythonFloat real)
        {
            return CompareMixed(real.Value, Integer(right));
        }

        if (right is PythonFloat other)
        {
            var order = CompareMixed(other.Value, Integer(left));
            return order == 2 ? 2 : -order;
        }

        return Math.Sign(Integer(left).CompareTo(Integer(right)));
    }

    private static int CompareFloats(double left, double right) =>
        double.IsNaN(left) || double.IsNaN(right) ? 2
        : left < right ? -1
        : left > right ? 1
        : 0;

    private static int CompareMixed(double left, BigInteger right)
    {
        if (double.IsNaN(left))
        {
            return 2;
        }

        if (double.IsInfinity(left))
        {
            return left > 0 ? 1 : -1;
        }

        var whole = Math.Floor(left);
        var order = new BigInteger(whole).CompareTo(right);
        return order != 0 ? Math.Sign(order)
            : left > whole ? 1
            : 0;
    }

    public static PythonInteger Checked(Meter meter, BigInteger value)
    {
        if (value.GetBitLength() > meter.Limits.IntegerBits)
        {
            throw Errors.TooLarge();
        }

        return value >= -8 && value < 1032 ? Known.Of((long)value) : new PythonInteger(value);
    }

    /// <summary>Rounds towards zero; raises for anything that is not a finite number.</summary>
    public static BigInteger Truncate(double value) =>
        double.IsNaN(value) ? throw Errors.Value("cannot convert float NaN to integer")
        : double.IsInfinity(value) ? throw Errors.Of("OverflowError", "cannot convert float infinity to integer")
        : new BigInteger(value);
}
