using System.Numerics;
using Companion.Python.Objects;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Operators between two ints; a bool is an int.</summary>
internal static class IntegerArithmetic
{
    public static PythonValue Apply(Meter meter, PythonValue left, BinaryOperator binary, PythonValue right)
    {
        var (one, two) = (Numbers.Integer(left), Numbers.Integer(right));
        switch (binary)
        {
            case BinaryOperator.Add:
                return Numbers.Checked(meter, one + two);
            case BinaryOperator.Subtract:
                return Numbers.Checked(meter, one - two);
            case BinaryOperator.Multiply:
                CheckProduct(meter, one, two);
                return Numbers.Checked(meter, one * two);
            case BinaryOperator.Divide:
                return Divide(one, two);
            case BinaryOperator.FloorDivide:
                return Numbers.Checked(meter, FloorDivide(one, two, "integer division or modulo by zero"));
            case BinaryOperator.Modulo:
                return Numbers.Checked(meter, Modulo(one, two, "integer modulo by zero"));
            case BinaryOperator.Power:
                return Power(meter, left, one, right, two);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return Shift(meter, one, two, binary == BinaryOperator.ShiftLeft);
            case BinaryOperator.And or BinaryOperator.Or or BinaryOperator.ExclusiveOr:
                var bits = binary switch
                {
                    BinaryOperator.And => one & two,
                    BinaryOperator.Or => one | two,
                    _ => one ^ two,
                };
                return left is PythonBool && right is PythonBool
                    ? Known.Of(!bits.IsZero)
                    : Numbers.Checked(meter, bits);
            default:
                throw Errors.Type(
                    $"unsupported operand type(s) for @: '{PythonTypes.NameOf(left)}' and '{PythonTypes.NameOf(right)}'"
                );
        }
    }

    private static void CheckProduct(Meter meter, BigInteger one, BigInteger two)
    {
        var bits = one.GetBitLength() + two.GetBitLength();
        if (bits > meter.Limits.IntegerBits + 1)
        {
            throw Errors.TooLarge();
        }

        meter.Charge(bits / 8);
    }

    // CPython's long_true_divide rounds once, half to even.
    private static PythonFloat Divide(BigInteger one, BigInteger two)
    {
        if (two.IsZero)
        {
            throw Errors.Of("ZeroDivisionError", "division by zero");
        }

        if (one.GetBitLength() <= 53 && two.GetBitLength() <= 53)
        {
            return Known.Of((double)one / (double)two);
        }

        var shift = (int)Math.Max(0, two.GetBitLength() - one.GetBitLength() + 66);
        var quotient = BigInteger.DivRem(BigInteger.Abs(one) << shift, BigInteger.Abs(two), out var rest);
        var value = Numbers.RoundToDouble(quotient, -shift, !rest.IsZero);
        return double.IsInfinity(value)
            ? throw Errors.Of("OverflowError", "integer division result too large for a float")
            : Known.Of(one.Sign < 0 != two.Sign < 0 ? -value : value);
    }

    public static BigInteger FloorDivide(BigInteger one, BigInteger two, string message)
    {
        if (two.IsZero)
        {
            throw Errors.Of("ZeroDivisionError", message);
        }

        var quotient = BigInteger.DivRem(one, two, out var rest);
        return !rest.IsZero && rest.Sign != two.Sign ? quotient - 1 : quotient;
    }

    public static BigInteger Modulo(BigInteger one, BigInteger two, string message)
    {
        if (two.IsZero)
        {
            throw Errors.Of("ZeroDivisionError", message);
        }

        var rest = BigInteger.Remainder(one, two);
        return !rest.IsZero && rest.Sign != two.Sign ? rest + two : rest;
    }

    private static PythonValue Power(Meter meter, PythonValue left, BigInteger one, PythonValue right, BigInteger two)
    {
        if (two.Sign < 0)
        {
            return FloatArithmetic.Power(Numbers.Float(left), Numbers.Float(right));
        }

        if (one.IsOne || one.IsZero || two.IsZero)
        {
            return Known.Of(one.IsOne || two.IsZero ? 1 : 0);
        }

        if (one == BigInteger.MinusOne)
        {
            return Known.Of(two.IsEven ? 1 : -1);
        }

        var bits = two > meter.Limits.IntegerBits ? double.MaxValue : (double)two * (one.GetBitLength() - 1);
        if (bits > meter.Limits.IntegerBits)
        {
            throw Errors.TooLarge();
        }

        meter.Charge((long)bits / 2);
        return Numbers.Checked(meter, BigInteger.Pow(one, (int)two));
    }

    private static PythonInteger Shift(Meter meter, BigInteger one, BigInteger two, bool isLeft)
    {
        if (two.Sign < 0)
        {
            throw Errors.Value("negative shift count");
        }

        if (!isLeft)
        {
            return Known.Of(
                two > 10_000_000
                    ? one.Sign < 0
                        ? BigInteger.MinusOne
                        : 0
                    : one >> (int)two
            );
        }

        if (one.IsZero)
        {
            return Known.Of(0);
        }

        return two + one.GetBitLength() > meter.Limits.IntegerBits
            ? throw Errors.TooLarge()
            : Numbers.Checked(meter, one << (int)two);
    }
}
