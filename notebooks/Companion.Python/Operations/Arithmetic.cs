using Companion.Python.Objects;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Binary operators: "6.5" to "6.9" of the language reference.</summary>
internal static class Arithmetic
{
    public static PythonValue Apply(Meter meter, PythonValue left, BinaryOperator binary, PythonValue right)
    {
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return left is PythonFloat || right is PythonFloat
                ? FloatArithmetic.Apply(left, binary, right)
                : IntegerArithmetic.Apply(meter, left, binary, right);
        }

        return (
                binary switch
                {
                    BinaryOperator.Add => SequenceArithmetic.Add(meter, left, right),
                    BinaryOperator.Multiply => SequenceArithmetic.Multiply(meter, left, right),
                    BinaryOperator.Modulo when left is PythonString format => PercentFormatting.Format(
                        meter,
                        format.Value,
                        right
                    ),
                    BinaryOperator.Modulo when left is PythonBytes => throw new UnknowableException(
                        "formatting of bytes is not evaluated"
                    ),
                    BinaryOperator.Divide => Divide(left, right),
                    BinaryOperator.And or BinaryOperator.Or or BinaryOperator.ExclusiveOr or BinaryOperator.Subtract =>
                        SetArithmetic.Apply(meter, left, binary, right),
                    _ => null,
                }
            )
            ?? TimeArithmetic.Apply(left, binary, right)
            ?? throw Unsupported(left, binary, right);
    }

    private static PythonPath? Divide(PythonValue left, PythonValue right) =>
        (left, right) switch
        {
            (PythonPath one, PythonPath two) => new PythonPath(Paths.Join(one.Value, two.Value)),
            (PythonPath one, PythonString two) => new PythonPath(Paths.Join(one.Value, two.Value)),
            (PythonString one, PythonPath two) => new PythonPath(Paths.Join(one.Value, two.Value)),
            _ => null,
        };

    private static PythonRaise Unsupported(PythonValue left, BinaryOperator binary, PythonValue right)
    {
        var text = BinaryOperators.TextOf(binary);
        if (text == "**")
        {
            text = "** or pow()";
        }

        return Errors.Type(
            $"unsupported operand type(s) for {text}: "
                + $"'{PythonTypes.NameOf(left)}' and '{PythonTypes.NameOf(right)}'"
        );
    }

    public static PythonValue Apply(Meter meter, UnaryOperator unary, PythonValue operand)
    {
        if (Numbers.IsInteger(operand))
        {
            var integer = Numbers.Integer(operand);
            return Numbers.Checked(
                meter,
                unary switch
                {
                    UnaryOperator.Minus => -integer,
                    UnaryOperator.Plus => integer,
                    _ => -integer - 1,
                }
            );
        }

        return (operand, unary) switch
        {
            (PythonFloat real, UnaryOperator.Minus) => Known.Of(-real.Value),
            (PythonFloat, UnaryOperator.Plus) => operand,
            (PythonTimeDelta delta, UnaryOperator.Minus) => new PythonTimeDelta(-delta.Microseconds),
            (PythonTimeDelta, UnaryOperator.Plus) => operand,
            _ => throw Errors.Type(
                $"bad operand type for unary {unary switch { UnaryOperator.Minus => "-", UnaryOperator.Plus => "+", _ => "~" }}: "
                    + $"'{PythonTypes.NameOf(operand)}'"
            ),
        };
    }
}
