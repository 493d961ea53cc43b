using System.Numerics;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>A <c>range</c>.</summary>
internal sealed record PythonRange(BigInteger Start, BigInteger Stop, BigInteger Step) : PythonObject
{
    public override string TypeName => "range";

    public BigInteger Length =>
        Step.Sign > 0
            ? Start < Stop
                ? ((Stop - Start - 1) / Step) + 1
                : 0
            : Start > Stop
                ? ((Start - Stop - 1) / -Step) + 1
                : 0;

    public PythonInteger this[BigInteger index] => new(Start + (index * Step));
}
