using System.Numerics;
using System.Runtime.CompilerServices;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Hashes that are equal for values that Python considers equal; they are not Python's own hashes.</summary>
internal static class Hashing
{
    private const int MaximumDepth = 200;

    /// <summary>Raises <c>TypeError</c> for a value that cannot be a key.</summary>
    public static int Of(Meter meter, PythonValue value, int depth = 0)
    {
        meter.Count();
        if (depth > MaximumDepth)
        {
            throw new UnknowableException("the value is nested too deeply");
        }

        switch (value)
        {
            case PythonString text:
                meter.CountText(text.Value.Length);
                return text.Value.GetHashCode(StringComparison.Ordinal);
            case PythonBool boolean:
                return new BigInteger(boolean.Value ? 1 : 0).GetHashCode();
            case PythonInteger integer:
                return integer.Value.GetHashCode();
            case PythonFloat real:
                return double.IsFinite(real.Value) && Math.Floor(real.Value) == real.Value
                    ? new BigInteger(real.Value).GetHashCode()
                    : HashCode.Combine(real.Value);
            case PythonTuple tuple:
                var hash = new HashCode();
                foreach (var item in tuple.Items)
                {
                    hash.Add(Of(meter, item, depth + 1));
                }

                return hash.ToHashCode();
            case PythonSet { IsFrozen: true } set:
                var sum = 0;
                foreach (var item in Contents.Of(set).Items)
                {
                    sum ^= Of(meter, item, depth + 1);
                }

                return sum;
            case PythonBytes bytes:
                var content = new HashCode();
                content.AddBytes(bytes.Value.AsSpan());
                return content.ToHashCode();
            case PythonPath path:
                return path.Value.GetHashCode(StringComparison.Ordinal);
            case PythonTimeDelta delta:
                return HashCode.Combine(delta.Microseconds);
            case PythonList or PythonDictionary or PythonSet or PythonSlice or PythonNames:
                throw Errors.Type($"unhashable type: '{PythonTypes.NameOf(value)}'");
            case PythonView { Kind: not ViewKind.Values }:
                throw Errors.Type($"unhashable type: '{PythonTypes.NameOf(value)}'");
            case Undetermined undetermined:
                throw new UnknowableException(undetermined);
            case PythonOpaque opaque:
                throw new UnknowableException(opaque.Value);
            case PythonRange range:
                return range.Length.IsZero ? 0 : HashCode.Combine(range.Length, range.Start);
            default:
                // All other values are equal only to themselves.
                return RuntimeHelpers.GetHashCode(value);
        }
    }
}
