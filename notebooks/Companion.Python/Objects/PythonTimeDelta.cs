using System.Numerics;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>A <c>datetime.timedelta</c>, in microseconds.</summary>
internal sealed record PythonTimeDelta(BigInteger Microseconds) : PythonObject
{
    public override string TypeName => "timedelta";
}
