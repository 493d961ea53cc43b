namespace Companion.Benchmarks;

/// <summary>
/// Cells to measure the cost of guards. Each defines a function <c>Work</c>. An iteration of the loops does next to
/// nothing, since guards then cost most.
/// </summary>
internal static class GuardCells
{
    public static IReadOnlyList<(string Name, string Code)> All { get; } =
    [
        (
            "a sum, in a function's local variables",
            """
            static long Work()
            {
                var sum = 0L;
                for (var i = 0; i < 100_000_000; i++) { sum += i ^ (sum >> 3); }
                return sum;
            }
            """
        ),
        (
            "the sieve of Eratosthenes",
            """
            static int Work()
            {
                var composite = new bool[4_000_000];
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
            "multiplying matrices",
            """
            static double Work()
            {
                const int size = 300;
                var (a, b, c) = (new double[size * size], new double[size * size], new double[size * size]);
                for (var i = 0; i < a.Length; i++) { a[i] = i % 7; b[i] = i % 5; }
                for (var row = 0; row < size; row++)
                for (var column = 0; column < size; column++)
                {
                    var sum = 0.0;
                    for (var k = 0; k < size; k++) { sum += a[row * size + k] * b[k * size + column]; }
                    c[row * size + column] = sum;
                }
                return c[size + 1];
            }
            """
        ),
        (
            "Collatz, while and division",
            """
            static long Work()
            {
                var steps = 0L;
                for (var start = 1; start < 300_000; start++)
                {
                    long n = start;
                    while (n != 1) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps++; }
                }
                return steps;
            }
            """
        ),
        (
            "characters of a text, foreach",
            """
            static readonly string text = new('x', 10_000_000);
            static int Work()
            {
                var hash = 17;
                foreach (var letter in text) { hash = hash * 31 + letter; }
                return hash;
            }
            """
        ),
        (
            "a variable of the cell, one cycle a round",
            """
            var total = 0L;
            object Work()
            {
                total = 0;
                for (var i = 0; i < 50_000_000; i++) { total += i; }
                return total;
            }
            """
        ),
        (
            "recursion: Fibonacci of 32",
            """
            static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
            static int Work() => Fibonacci(32);
            """
        ),
        (
            "LINQ with lambdas",
            """
            static long Work() => Enumerable.Range(0, 10_000_000).Where(n => n % 3 == 0).Select(n => (long)n).Sum();
            """
        ),
    ];
}
