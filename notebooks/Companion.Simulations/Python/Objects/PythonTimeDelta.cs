using System.Numerics;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Objects;

/// <summary>A <c>datetime.timedelta</c>, in microseconds.</summary>
internal sealed record PythonTimeDelta(BigInteger Microseconds) : PythonObject
{
    public override string TypeName => "timedelta";
}
