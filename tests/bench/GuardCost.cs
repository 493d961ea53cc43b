using System.Globalization;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;

namespace Companion.Benchmarks;

/// <summary>
/// Measures the cost of the guards that end runaway cells: the same cells with and without guards, in turn, in one
/// process.
/// </summary>
internal static class GuardCost
{
    private const int Rounds = 15;

    public static async Task<int> MeasureAsync()
    {
        RunContext.Print();
        Console.WriteLine($"| {Rounds} rounds | without, ms | with, ms | cost |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (name, code) in GuardCells.All)
        {
            using var plain = await StartAsync(code, hasGuards: false);
            using var guarded = await StartAsync(code, hasGuards: true);
            var times = new List<(double Plain, double Guarded)>();
            for (var round = 0; round < Rounds; round++)
            {
                times.Add((await RunAsync(plain), await RunAsync(guarded)));
            }

            // Other programs disturbed the fastest runs least.
            var without = Math.Round(times.Min(time => time.Plain), 1);
            var with = Math.Round(times.Min(time => time.Guarded), 1);
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
