using Companion.Python.Objects;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Operators of <c>datetime.timedelta</c>.</summary>
internal static class TimeArithmetic
{
    private const string ByZero = "integer division or modulo by zero";

    public static PythonValue? Apply(PythonValue left, BinaryOperator binary, PythonValue right)
    {
        switch (left, binary, right)
        {
            case (PythonTimeDelta one, BinaryOperator.Add, PythonTimeDelta two):
                return new PythonTimeDelta(one.Microseconds + two.Microseconds);
            case (PythonTimeDelta one, BinaryOperator.Subtract, PythonTimeDelta two):
                return new PythonTimeDelta(one.Microseconds - two.Microseconds);
            case (PythonTimeDelta one, BinaryOperator.Multiply, PythonInteger or PythonBool):
                return new PythonTimeDelta(one.Microseconds * Numbers.Integer(right));
            case (PythonInteger or PythonBool, BinaryOperator.Multiply, PythonTimeDelta):
                return Apply(right, binary, left);
            case (PythonTimeDelta one, BinaryOperator.FloorDivide, PythonInteger or PythonBool):
                var divisor = Numbers.Integer(right);
                return new PythonTimeDelta(IntegerArithmetic.FloorDivide(one.Microseconds, divisor, ByZero));
            case (PythonTimeDelta one, BinaryOperator.FloorDivide, PythonTimeDelta two):
                return Known.Of(IntegerArithmetic.FloorDivide(one.Microseconds, two.Microseconds, ByZero));
            case (PythonTimeDelta one, BinaryOperator.Modulo, PythonTimeDelta two):
                return new PythonTimeDelta(IntegerArithmetic.Modulo(one.Microseconds, two.Microseconds, ByZero));
            case (PythonTimeDelta, _, _) or (_, _, PythonTimeDelta):
                throw new UnknowableException("the operator is not evaluated for timedelta");
            default:
                return null;
        }
    }
}
