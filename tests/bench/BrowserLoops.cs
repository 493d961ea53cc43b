namespace Companion.Benchmarks;

/// <summary>Cells whose own work takes long, to see whether hot code is slower in another build of the kernel.</summary>
internal static class BrowserLoops
{
    public static IReadOnlyList<(string Name, string Code)> All { get; } =
    [
        (
            "a loop",
            """
            static object Work()
            {
                var sum = 0L;
                for (var i = 0; i < 4_000_000; i++) { sum += i ^ (sum >> 3); }
                return sum;
            }
            """
        ),
        (
            "the sieve of Eratosthenes",
            """
            static object Work()
            {
                var composite = new bool[600_000];
                var count = 0;
                for (var n = 2; n < composite.Length; n++)
                {
                    if (composite[n]) { continue; }
                    count++;
                    for (long m = (long)n * n; m < composite.Length; m += n) { composite[m] = true; }
                }
                return count;
            }
            """
        ),
        (
            "recursion: Fibonacci of 25",
            """
            static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
            static object Work() => Fibonacci(25);
            """
        ),
        (
            "LINQ with lambdas",
            """
            static object Work() => Enumerable.Range(0, 300_000).Where(n => n % 3 == 0).Select(n => (long)n).Sum();
            """
        ),
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
