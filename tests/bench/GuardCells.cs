namespace Companion.Benchmarks;

/// <summary>
/// Cells to measure the cost of guards. Each defines a function <c>Work</c>. An iteration of the loops does next to
/// nothing, since guards then cost most.
/// </summary>
internal static class GuardCells
{
    public static IReadOnlyList<(string Name, string Code)> All { get; } =
    [
        LoopCells.Sum(rounds: 100_000_000),
        LoopCells.Sieve(size: 4_000_000),
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
        LoopCells.Fibonacci(number: 32),
        LoopCells.Linq(numbers: 10_000_000),
    ];
}
