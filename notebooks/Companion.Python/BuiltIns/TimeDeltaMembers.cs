using System.Numerics;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Attributes of <c>datetime.timedelta</c>.</summary>
internal static class TimeDeltaMembers
{
    public static PythonValue? Find(PythonTimeDelta delta, string name)
    {
        var (days, seconds, microseconds) = TimeDeltas.Parts(delta);
        return name switch
        {
            "days" => Known.Of(days),
            "seconds" => Known.Of(seconds),
            "microseconds" => Known.Of(microseconds),
            "total_seconds" => new PythonMethod(delta, name, (_, _, _) => TotalSeconds(delta), false),
            _ => null,
        };
    }

    // Like Python: the microseconds divided by a million, rounded once.
    private static PythonFloat TotalSeconds(PythonTimeDelta delta) =>
        BigInteger.Abs(delta.Microseconds) < BigInteger.One << 53
            ? Known.Of((double)delta.Microseconds / 1e6)
            : throw new UnknowableException("the timedelta is larger than is evaluated");
}
