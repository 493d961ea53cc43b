using System.Diagnostics;
using System.Globalization;

namespace Companion.Testing;

/// <summary>
/// Measures work by the memory that it allocates, in bytes. Unlike time, this depends neither on the machine nor on what
/// else runs there.
/// </summary>
public static class AllocatedMemory
{
    // Four times the input allocates four times as much in linear work, sixteen times in quadratic.
    private const int Limit = 7;

    // What the runtime itself allocates now and then, such as a larger table of its own.
    private const long Jitter = 100_000;

    // Time depends on the machine, so nothing is asserted of it. "tests/bench/run growth" names a file and reads it there.
    private static readonly string? Times = Environment.GetEnvironmentVariable("COMPANION_TIMES");

    /// <summary>Measures work on this thread. Other threads may run at the same time.</summary>
    public static long Of(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Measures work on several threads. No other test may run at the same time.</summary>
    public static long OfAllThreads(Action work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>
    /// Asserts that work is in proportion to its input. The work is done once before, so that what is created on first
    /// use is not counted.
    /// </summary>
    /// <param name="small">The work with some input.</param>
    /// <param name="large">The same work with four times that input.</param>
    /// <param name="measure">How to measure; null for <see cref="Of"/>.</param>
    /// <exception cref="InvalidOperationException">The allocated memory grows faster than the input.</exception>
    public static void ShouldGrowInProportion(Action small, Action large, Func<Action, long>? measure = null)
    {
        measure ??= Of;
        small();
        var (one, four) = (measure(small), measure(large));
        if (Times is not null)
        {
            File.AppendAllText(Times, string.Create(CultureInfo.InvariantCulture, $"{Time(small)} {Time(large)}\n"));
        }

        if (four > (one * Limit) + Jitter)
        {
            throw new InvalidOperationException($"{one:N0} bytes, and with four times the input {four:N0} bytes");
        }
    }

    // The fastest of three was disturbed least.
    private static double Time(Action work)
    {
        var fastest = double.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var clock = Stopwatch.StartNew();
            work();
            fastest = Math.Min(fastest, clock.Elapsed.TotalMilliseconds);
        }

        return fastest;
    }
}
