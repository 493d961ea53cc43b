using Companion.Python.Objects;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Operators between two numbers, at least one of which is a float.</summary>
internal static class FloatArithmetic
{
    public static PythonValue Apply(PythonValue left, BinaryOperator binary, PythonValue right)
    {
        if (binary > BinaryOperator.Power || binary == BinaryOperator.MatrixMultiply)
        {
            throw Errors.Type(
                $"unsupported operand type(s) for {BinaryOperators.TextOf(binary)}: "
                    + $"'{PythonTypes.NameOf(left)}' and '{PythonTypes.NameOf(right)}'"
            );
        }

        var (one, two) = (Numbers.Float(left), Numbers.Float(right));
        return binary switch
        {
            BinaryOperator.Add => Known.Of(one + two),
            BinaryOperator.Subtract => Known.Of(one - two),
            BinaryOperator.Multiply => Known.Of(one * two),
            BinaryOperator.Divide => two == 0 ? throw ByZero("float division by zero") : Known.Of(one / two),
            BinaryOperator.FloorDivide => two == 0
                ? throw ByZero("float floor division by zero")
                : Known.Of(DivideWithRest(one, two).Quotient),
            BinaryOperator.Modulo => two == 0 ? throw ByZero("float modulo") : Known.Of(Modulo(one, two)),
            _ => Power(one, two),
        };
    }

    private static PythonRaise ByZero(string message) => Errors.Of("ZeroDivisionError", message);

    // CPython's float_divmod.
    public static (double Quotient, double Remainder) DivideWithRest(double one, double two)
    {
        var rest = one % two;
        var quotient = (one - rest) / two;
        if (rest != 0)
        {
            if (two < 0 != rest < 0)
            {
                rest += two;
                quotient -= 1;
            }
        }
        else
        {
            rest = double.CopySign(0, two);
        }

        if (quotient == 0)
        {
            return (double.CopySign(0, one / two), rest);
        }

        var floor = Math.Floor(quotient);
        return (quotient - floor > 0.5 ? floor + 1 : floor, rest);
    }

    public static double Modulo(double one, double two) => DivideWithRest(one, two).Remainder;

    // CPython's float_pow: a negative base with a fractional exponent is complex, and zero has no negative powers.
    public static PythonValue Power(double one, double two)
    {
        if (two == 0 || one == 1)
        {
            return Known.Of(1.0);
        }

        if (double.IsNaN(one) || double.IsNaN(two))
        {
            return Known.Of(double.NaN);
        }

        if (one == 0 && two < 0)
        {
            throw ByZero("0.0 cannot be raised to a negative power");
        }

        if (one < 0 && double.IsFinite(one) && double.IsFinite(two) && two != Math.Floor(two))
        {
            throw new UnknowableException("complex numbers are not evaluated");
        }

        var result = Math.Pow(one, two);
        return double.IsInfinity(result) && double.IsFinite(one) && double.IsFinite(two)
            ? throw Errors.Of(
                PythonTypes.Exception("OverflowError"),
                Known.Of(34),
                Known.Of("Numerical result out of range")
            )
            : Known.Of(result);
    }
}
