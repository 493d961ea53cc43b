using System.Diagnostics;
using System.Globalization;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Running;
using Companion.Notebooks.Workers;

namespace Companion.Benchmarks;

/// <summary>
/// Measures the wait for a notebook's results: for the worker, its first cell, six more cells, and the cache.
/// </summary>
internal static class NotebookRuns
{
    private const int Rounds = 7;
    private const string First = "Enumerable.Range(1, 20).Sum()";

    private static readonly string[] Cells =
    [
        "record Person(string Name, int Age);\nvar people = new[] { new Person(\"Ann\", 41), new Person(\"Bob\", 41) };\npeople",
        "foreach (var person in people)\n{\n    Console.WriteLine($\"{person.Name} is {person.Age}\");\n}",
        "var bar = display(\"0 %\");\nbar.Update(\"100 %\");",
        "people.GroupBy(person => person.Age).ToDictionary(group => group.Key, group => group.Count())",
        "async Task<int> LaterAsync(int n)\n{\n    await Task.Delay(1);\n    return n;\n}\nawait LaterAsync(7)",
        "var svg = new StringBuilder(\"<svg>\");\nfor (var x = 0; x < 10; x++)\n{\n    svg.Append($\"<rect x='{x}'/>\");\n}\nHTML(svg.Append(\"</svg>\").ToString())",
    ];

    public static async Task<int> MeasureAsync()
    {
        var program = Path.Combine(RepositoryRoot.Find(), "site/Companion/bin/Release/net10.0/companion.dll");
        var command = WorkerCommand.ForAssembly(program, "notebook", "worker");
        var folder = Directory.CreateTempSubdirectory("companion-benchmark-").FullName;
        try
        {
            var rounds = new List<double[]>();
            for (var round = 0; round < Rounds; round++)
            {
                rounds.Add([.. await MeasureWorkerAsync(command, folder), .. await MeasureRunAsync(command, folder)]);
                Console.Error.WriteLine($"round {round + 1} of {Rounds}");
            }

            Print(rounds);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double[]> MeasureWorkerAsync(WorkerCommand command, string folder)
    {
        var clock = Stopwatch.StartNew();
        await using var worker = WorkerProcess.Start(command, new WorkerOptions(folder));
        await worker.Client.HelloAsync();
        var ready = clock.Elapsed;
        await RunAsync(worker, First);
        var first = clock.Elapsed;
        foreach (var cell in Cells)
        {
            await RunAsync(worker, cell);
        }

        return [ready.TotalMilliseconds, first.TotalMilliseconds, (clock.Elapsed - first).TotalMilliseconds];
    }

    private static async Task<double[]> MeasureRunAsync(WorkerCommand command, string folder)
    {
        var cache = new ResultCache(Path.Combine(folder, Guid.NewGuid().ToString("N")));
        var notebook = Notebook.For([NotebookCell.CSharp(First), .. Cells.Select(NotebookCell.CSharp)]);
        var runner = new NotebookRunner(command, cache);
        var run = await runner.RunAsync(notebook, folder);
        var cached = await runner.RunAsync(notebook, folder);
        return run.Succeeded && cached.IsFromCache
            ?
            [
                run.Duration.TotalMilliseconds,
                cached.Duration.TotalMilliseconds,
                await MeasureSiteAsync(new NotebookRunner(command, cache)),
            ]
            : throw new InvalidOperationException($"{run.Failure}");
    }

    // This includes reading the files and finding the dependencies of their results.
    private static async Task<double> MeasureSiteAsync(NotebookRunner runner)
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "notebooks");
        var took = 0.0;
        for (var round = 0; round < 2; round++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var file in Directory.EnumerateFiles(folder, "*.ipynb"))
            {
                var run = await runner.RunAsync(
                    NotebookReader.Read(await File.ReadAllTextAsync(file), NotebookFormat.Ipynb),
                    folder
                );
                if (!run.Succeeded || (round > 0 && !run.IsFromCache))
                {
                    throw new InvalidOperationException($"{file}: {run.Failure}");
                }
            }

            took = clock.Elapsed.TotalMilliseconds;
        }

        return took;
    }

    private static async Task RunAsync(WorkerProcess worker, string code)
    {
        var result = await worker.Client.RunAsync(new CellRequest(code), _ => { });
        if (result.Status != CellStatus.Succeeded)
        {
            throw new InvalidOperationException($"{result.Error}");
        }
    }

    private static void Print(List<double[]> rounds)
    {
        string[] names =
        [
            "start of the process to its first answer",
            "start of the process to the end of the first cell",
            "six more cells",
            "a run of all seven, start included",
            "the same from the cache",
            "the three notebooks of this repository from the cache",
        ];
        RunContext.Print();
        Console.WriteLine($"| of {Rounds} | median, ms | best, ms |");
        Console.WriteLine("|---|---|---|");
        for (var row = 0; row < names.Length; row++)
        {
            var sorted = rounds.Select(round => round[row]).Order().ToArray();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {names[row]} | {sorted[Rounds / 2]:#,0.#} | {sorted[0]:#,0.#} |"
                )
            );
        }
    }
}
