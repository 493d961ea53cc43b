using System.Globalization;
using System.Numerics;
using Companion.Python.Objects;

namespace Companion.Python.Operations;

/// <summary>Splits and formats <c>datetime.timedelta</c>.</summary>
internal static class TimeDeltas
{
    public static readonly BigInteger Second = 1_000_000;

    public static readonly BigInteger Day = 86_400 * Second;

    /// <summary>Days may be negative; seconds and microseconds are not.</summary>
    public static (BigInteger Days, int Seconds, int Microseconds) Parts(PythonTimeDelta delta)
    {
        var days = IntegerArithmetic.FloorDivide(delta.Microseconds, Day, "");
        var rest = delta.Microseconds - (days * Day);
        return (days, (int)(rest / Second), (int)(rest % Second));
    }

    public static string Text(PythonTimeDelta delta)
    {
        var (days, seconds, microseconds) = Parts(delta);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}"
        );
        if (microseconds > 0)
        {
            text += string.Create(CultureInfo.InvariantCulture, $".{microseconds:000000}");
        }

        return days.IsZero ? text : $"{days} day{(BigInteger.Abs(days).IsOne ? "" : "s")}, {text}";
    }

    public static string Repr(PythonTimeDelta delta)
    {
        var (days, seconds, microseconds) = Parts(delta);
        var parts = new List<string>();
        if (!days.IsZero)
        {
            parts.Add($"days={days}");
        }

        if (seconds != 0)
        {
            parts.Add($"seconds={seconds}");
        }

        if (microseconds != 0)
        {
            parts.Add($"microseconds={microseconds}");
        }

        return $"datetime.timedelta({(parts.Count == 0 ? "0" : string.Join(", ", parts))})";
    }
}
