using System.Diagnostics;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers;

namespace Companion.Benchmarks;

/// <summary>
/// Measures what a worker must do soon whatever a cell does: end it, and answer the editor meanwhile. Each time stands
/// beside that of the same act in peace.
/// </summary>
internal static class WorkerWaits
{
    private const int Rounds = 7;
    private const string Endless = "Console.Write(\"begun\"); while (true) { }";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(0.3);

    /// <summary>Measures, and prints a table.</summary>
    public static async Task<int> MeasureAsync()
    {
        var rounds = new List<double[]>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(await MeasureRoundAsync());
            Console.Error.WriteLine($"round {round + 1} of {Rounds}");
        }

        var table = new RatioTable($"median of {Rounds}, ms", "with an endless cell", "in peace");
        Add("end of a cell: its limit of 300 ms, beside the limit", 0, 1);
        Add("end of a cell: an interrupt, beside a short cell", 2, 3);
        Add("completions while a cell runs, beside none running", 4, 5);
        Add("end of the process: its caller goes away, beside a shutdown", 6, 7);
        table.Print("waits");
        return 0;

        void Add(string name, int one, int other) =>
            table.Add(name, rounds.Select(round => round[one]), rounds.Select(round => round[other]));
    }

    private static async Task<double[]> MeasureRoundAsync()
    {
        await using var worker = await StartAsync();
        var client = worker.Client;
        await client.RunAsync(new CellRequest("var numbers = new List<int>();"), _ => { });
        await client.CompleteAsync("numbers.Su", 10);
        var idle = await TimeAsync(() => client.CompleteAsync("numbers.Su", 10));
        var limited = await TimeAsync(() => client.RunAsync(new CellRequest(Endless, TimeLimit: Limit), _ => { }));
        var running = await BeginAsync(client);
        var busy = await TimeAsync(() => client.CompleteAsync("numbers.Su", 10));
        var interrupted = await TimeAsync(async () =>
        {
            await client.InterruptAsync();
            await running.Cell;
        });
        var brief = await TimeAsync(() => client.RunAsync(new CellRequest("numbers.Count"), _ => { }));
        var shutdown = await TimeAsync(async () =>
        {
            await client.ShutdownAsync();
            await worker.WaitForExitAsync();
        });
        return [limited, Limit.TotalMilliseconds, interrupted, brief, busy, idle, await AbandonAsync(), shutdown];
    }

    // A caller that ends closes the worker's input.
    private static async Task<double> AbandonAsync()
    {
        await using var worker = await StartAsync();
        var running = await BeginAsync(worker.Client);
        using var process = Process.GetProcessById(worker.Id);
        var took = await TimeAsync(async () =>
        {
            worker.Client.Dispose();
            await process.WaitForExitAsync();
        });
        await running.Cell.ContinueWith(_ => { }, TaskScheduler.Default);
        return took;
    }

    private static async Task<RunningCell> BeginAsync(WorkerClient client)
    {
        var begun = new TaskCompletionSource();
        var cell = client.RunAsync(new CellRequest(Endless), _ => begun.TrySetResult());
        await begun.Task;
        return new RunningCell(cell);
    }

    private static async Task<WorkerProcess> StartAsync()
    {
        var command = WorkerCommand.ForAssembly(SiteGenerator.Program, "notebook", "worker");
        var worker = WorkerProcess.Start(command, new WorkerOptions(Path.GetTempPath()));
        await worker.Client.HelloAsync();
        return worker;
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var clock = Stopwatch.StartNew();
        await act();
        return clock.Elapsed.TotalMilliseconds;
    }

    private sealed record RunningCell(Task Cell);
}
