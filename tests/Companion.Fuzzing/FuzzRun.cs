using System.Diagnostics;

namespace Companion.Fuzzing;

/// <summary>Runs targets on inputs until the time is up or an input fails.</summary>
internal static class FuzzRun
{
    // The time to look for a shorter input that also fails.
    private static readonly TimeSpan Shortening = TimeSpan.FromSeconds(10);

    /// <summary>Runs the targets and returns the exit code: 1 if an input failed.</summary>
    public static int Start(FuzzOptions options)
    {
        foreach (var target in options.Targets)
        {
            if (Try(target, options) is { } failure)
            {
                failure.Report(Console.Out);
                Console.WriteLine($"found with --seed {options.Seed}");
                return 1;
            }
        }

        return 0;
    }

    private static Failure? Try(IFuzzTarget target, FuzzOptions options)
    {
        var seeds = target.Seeds.ToList();
        var mutator = new Mutator(options.Seed, seeds, target.Words);
        using var watchdog = new Watchdog(target);
        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; count < seeds.Count || clock.Elapsed.TotalSeconds < options.Seconds; count++)
        {
            var input = count < seeds.Count ? seeds[count] : mutator.Next();
            if (Fault(target, input, watchdog) is { } reason)
            {
                return Shorten(new Failure(target, input, reason), watchdog);
            }
        }

        Console.WriteLine(
            $"{target.Name}: {count} inputs, {seeds.Count} of them seeds, in {clock.Elapsed.TotalSeconds:F0} s"
        );
        return null;
    }

    private static string? Fault(IFuzzTarget target, string input, Watchdog watchdog)
    {
        watchdog.Watch(input);

        // Unlike time, memory does not depend on how fast or how busy the machine is.
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            target.Run(input);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated > target.Limit ? $"allocates {allocated / 1_000_000} MB" : null;
    }

    // Removes pieces, large ones first, as long as the input still fails in the same way.
    private static Failure Shorten(Failure failure, Watchdog watchdog)
    {
        var clock = Stopwatch.StartNew();
        for (var size = failure.Input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= failure.Input.Length && clock.Elapsed < Shortening; )
            {
                var shorter = failure.Input.Remove(at, size);
                if (Fault(failure.Target, shorter, watchdog) is { } reason && Kind(reason) == Kind(failure.Reason))
                {
                    failure = failure with { Input = shorter, Reason = reason };
                }
                else
                {
                    at += size;
                }
            }
        }

        return failure;
    }

    private static string Kind(string reason) => reason.Split(' ', ':')[0];
}
