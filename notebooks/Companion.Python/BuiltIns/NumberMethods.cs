using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>int</c> and <c>float</c>.</summary>
internal static class NumberMethods
{
    public static readonly Dictionary<string, Method> Integers = new Dictionary<string, Method>
    {
        ["bit_length"] = new(
            (_, self, arguments) =>
            {
                arguments.Exactly("int.bit_length", 0, 0);
                return Known.Of((long)System.Numerics.BigInteger.Abs(Numbers.Integer(self)).GetBitLength());
            }
        ),
        ["bit_count"] = new(
            (_, self, arguments) =>
            {
                arguments.Exactly("int.bit_count", 0, 0);
                return Known.Of(
                    Bases.Write(System.Numerics.BigInteger.Abs(Numbers.Integer(self)), 1).Count(c => c == '1')
                );
            }
        ),
        ["conjugate"] = new((_, self, _) => Known.Of(Numbers.Integer(self))),
        ["as_integer_ratio"] = new((_, self, _) => Known.Tuple(Known.Of(Numbers.Integer(self)), Known.Of(1))),
    };

    public static readonly Dictionary<string, Method> Floats = new Dictionary<string, Method>
    {
        ["is_integer"] = new(
            (_, self, arguments) =>
            {
                arguments.Exactly("float.is_integer", 0, 0);
                var value = ((PythonFloat)self).Value;
                return Known.Of(double.IsFinite(value) && Math.Floor(value) == value);
            }
        ),
        ["conjugate"] = new((_, self, _) => self),
        ["as_integer_ratio"] = new((_, _, _) => throw new UnknowableException("the ratio of a float is not evaluated")),
    };
}
