namespace Companion.Testing;

/// <summary>
/// Measures work in processor time, since real time depends on how busy the machine is. It counts the whole process, so
/// no other test may run in parallel.
/// </summary>
public static class ProcessorTime
{
    // Four times the input takes four times as long in linear time, sixteen times in quadratic.
    private const int Limit = 9;

    private const int MostRounds = 12;

    /// <summary>Measures work once.</summary>
    public static TimeSpan Of(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>
    /// Asserts that the time of work is proportional to its input. It measures both in turn, twice or until the fastest
    /// of each confirm it, since a disturbance only ever makes a measurement longer.
    /// </summary>
    /// <param name="small">The work with some input.</param>
    /// <param name="large">The same work with four times that input.</param>
    /// <param name="jitter">The difference to allow between two measurements of next to nothing.</param>
    /// <exception cref="TimeoutException">The time grows faster than the input.</exception>
    public static void ShouldGrowInProportion(Action small, Action large, TimeSpan jitter)
    {
        var (one, four) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 1; round <= MostRounds; round++)
        {
            one = Shorter(one, Of(small));
            four = Shorter(four, Of(large));
            if (round > 1 && four < (one * Limit) + jitter)
            {
                return;
            }
        }

        throw new TimeoutException(
            $"{one.TotalMilliseconds:0} ms, and with four times the input {four.TotalMilliseconds:0} ms"
        );
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
