using System.Globalization;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;

namespace Companion.Benchmarks;

/// <summary>
/// What the guards cost that end runaway cells: the same cells with and without them, in turn, in one process. The loops do
/// next to nothing in a round, which is when a guard weighs most.
/// </summary>
internal static class GuardCost
{
    private const int Rounds = 15;

    private static readonly (string Name, string Code)[] Cells =
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

    public static async Task<int> MeasureAsync()
    {
        Console.WriteLine($"| {Rounds} rounds | without, ms | with, ms | cost |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (name, code) in Cells)
        {
            using var plain = await StartAsync(code, hasGuards: false);
            using var guarded = await StartAsync(code, hasGuards: true);
            var times = new List<(double Plain, double Guarded)>();
            for (var round = 0; round < Rounds; round++)
            {
                times.Add((await RunAsync(plain), await RunAsync(guarded)));
            }

            // The fastest runs are those that other programs disturbed least.
            var (without, with) = (times.Min(time => time.Plain), times.Min(time => time.Guarded));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {without:0.0} | {with:0.0} | {(with / without) - 1:+0 %;-0 %;0 %} |"
                )
            );
        }

        return 0;
    }

    private static async Task<CSharpKernel> StartAsync(string code, bool hasGuards)
    {
        var kernel = new CSharpKernel(new DesktopHost(Environment.CurrentDirectory), hasGuards);
        await AskAsync(kernel, code);
        for (var warm = 0; warm < 34; warm++)
        {
            await RunAsync(kernel);
        }

        return kernel;
    }

    private static async Task<double> RunAsync(CSharpKernel kernel)
    {
        var text = await AskAsync(
            kernel,
            "var clock = System.Diagnostics.Stopwatch.StartNew(); Work(); Console.Write(clock.Elapsed.TotalMilliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture));"
        );
        return double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static async Task<string> AskAsync(CSharpKernel kernel, string code)
    {
        var text = "";
        var result = await kernel.RunAsync(
            new CellRequest(code),
            message => text += (message as StreamOutput)?.Text,
            CancellationToken.None
        );
        return result.Status == CellStatus.Succeeded
            ? text
            : throw new InvalidOperationException($"{result.Error}: {string.Join('\n', result.Error?.Trace ?? [])}");
    }
}
