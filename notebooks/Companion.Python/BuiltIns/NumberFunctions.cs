using System.Numerics;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Functions of numbers and characters.</summary>
internal static class NumberFunctions
{
    public static PythonValue Abs(ICallContext context, Arguments arguments) =>
        arguments.Exactly("abs", 1, 1)[0] switch
        {
            PythonFloat real => Known.Of(Math.Abs(real.Value)),
            PythonTimeDelta delta => new PythonTimeDelta(BigInteger.Abs(delta.Microseconds)),
            var value when Numbers.IsInteger(value) => Known.Of(BigInteger.Abs(Numbers.Integer(value))),
            var value => throw Errors.Type($"bad operand type for abs(): '{PythonTypes.NameOf(value)}'"),
        };

    public static PythonString InBase(Arguments arguments, string name, string prefix, int radixBits)
    {
        var value = arguments.Exactly(name, 1, 1)[0];
        if (!Numbers.IsInteger(value))
        {
            throw Errors.Type($"'{PythonTypes.NameOf(value)}' object cannot be interpreted as an integer");
        }

        var integer = Numbers.Integer(value);
        return Known.Of((integer.Sign < 0 ? "-" : "") + prefix + Bases.Write(BigInteger.Abs(integer), radixBits));
    }

    public static PythonValue Chr(ICallContext context, Arguments arguments)
    {
        var value = arguments.Exactly("chr", 1, 1)[0];
        if (!Numbers.IsInteger(value))
        {
            throw Errors.Type($"'{PythonTypes.NameOf(value)}' object cannot be interpreted as an integer");
        }

        var integer = Numbers.Integer(value);
        if (integer < int.MinValue || integer > int.MaxValue)
        {
            throw Errors.Of("OverflowError", "Python int too large to convert to C int");
        }

        if (integer.Sign < 0 || integer > 0x10FFFF)
        {
            throw Errors.Value("chr() arg not in range(0x110000)");
        }

        return integer >= 0xD800 && integer <= 0xDFFF
            ? throw new UnknowableException("a lone surrogate is not evaluated")
            : Known.Of(char.ConvertFromUtf32((int)integer));
    }

    public static PythonValue DivMod(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("divmod", 2, 2);
        if (!Numbers.IsNumber(values[0]) || !Numbers.IsNumber(values[1]))
        {
            throw Errors.Type(
                $"unsupported operand type(s) for divmod(): '{PythonTypes.NameOf(values[0])}' and '{PythonTypes.NameOf(values[1])}'"
            );
        }

        if (values[0] is PythonFloat || values[1] is PythonFloat)
        {
            var (one, two) = (Numbers.Float(values[0]), Numbers.Float(values[1]));
            if (two == 0)
            {
                throw Errors.Of("ZeroDivisionError", "float divmod()");
            }

            var (quotient, rest) = FloatArithmetic.DivideWithRest(one, two);
            return Known.Tuple(Known.Of(quotient), Known.Of(rest));
        }

        const string ByZero = "integer division or modulo by zero";
        var (left, right) = (Numbers.Integer(values[0]), Numbers.Integer(values[1]));
        return Known.Tuple(
            Known.Of(IntegerArithmetic.FloorDivide(left, right, ByZero)),
            Known.Of(IntegerArithmetic.Modulo(left, right, ByZero))
        );
    }

    public static PythonValue Ord(ICallContext context, Arguments arguments)
    {
        var value = arguments.Exactly("ord", 1, 1)[0];
        if (value is PythonBytes bytes)
        {
            return bytes.Value.Length == 1
                ? Known.Of(bytes.Value[0])
                : throw Errors.Type($"ord() expected a character, but string of length {bytes.Value.Length} found");
        }

        if (value is not PythonString text)
        {
            throw Errors.Type($"ord() expected string of length 1, but {PythonTypes.NameOf(value)} found");
        }

        var length = Characters.Length(text.Value);
        return length == 1
            ? Known.Of(char.ConvertToUtf32(text.Value, 0))
            : throw Errors.Type($"ord() expected a character, but string of length {length} found");
    }

    public static PythonValue Pow(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("pow", 2, "base", "exp", "mod");
        return values[2] is null or PythonNone
            ? Arithmetic.Apply(context.Meter, values[0]!, BinaryOperator.Power, values[1]!)
            : throw new UnknowableException("'pow' with a modulus is not evaluated");
    }
}
