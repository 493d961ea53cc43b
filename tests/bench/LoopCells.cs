namespace Companion.Benchmarks;

/// <summary>
/// Cells whose own work takes long. Each defines a function <c>Work</c>. An iteration does next to nothing, so that
/// whatever a kernel adds to it shows.
/// </summary>
internal static class LoopCells
{
    /// <summary>A loop over local variables.</summary>
    public static (string Name, string Code) Sum(int rounds) =>
        (
            "a sum, in a function's local variables",
            $$"""
            static long Work()
            {
                var sum = 0L;
                for (var i = 0; i < {{rounds}}; i++) { sum += i ^ (sum >> 3); }
                return sum;
            }
            """
        );

    /// <summary>Loops over an array.</summary>
    public static (string Name, string Code) Sieve(int size) =>
        (
            "the sieve of Eratosthenes",
            $$"""
            static int Work()
            {
                var composite = new bool[{{size}}];
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
        );

    /// <summary>Calls of a short function.</summary>
    public static (string Name, string Code) Fibonacci(int number) =>
        (
            $"recursion: Fibonacci of {number}",
            $"""
            static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
            static int Work() => Fibonacci({number});
            """
        );

    /// <summary>Calls of lambdas.</summary>
    public static (string Name, string Code) Linq(int numbers) =>
        (
            "LINQ with lambdas",
            $"static long Work() => Enumerable.Range(0, {numbers}).Where(n => n % 3 == 0).Select(n => (long)n).Sum();"
        );
}
