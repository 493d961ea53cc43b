namespace Companion.Benchmarks;

/// <summary>Cells whose own work takes long, to see whether hot code is slower in another build of the kernel.</summary>
internal static class BrowserLoops
{
    public static IReadOnlyList<(string Name, string Code)> All { get; } =
    [
        LoopCells.Sum(rounds: 4_000_000),
        LoopCells.Sieve(size: 600_000),
        LoopCells.Fibonacci(number: 25),
        LoopCells.Linq(numbers: 300_000),
    ];

    /// <summary>A cell that runs the work five times and writes the milliseconds of the best.</summary>
    public static string Timed(string code) =>
        $$"""
            {{code}}
            var times = new List<double>();
            for (var round = 0; round < 5; round++)
            {
                var clock = System.Diagnostics.Stopwatch.StartNew();
                Work();
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
            Console.Write(times.Min().ToString(System.Globalization.CultureInfo.InvariantCulture));
            """;
}
