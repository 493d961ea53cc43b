using Companion.Browsers;
using Microsoft.Playwright;

namespace Companion.Benchmarks;

/// <summary>
/// Compares the kernel in a browser with Pyodide, and on request with an earlier build of itself: in the same browser,
/// from the same host, one after the other.
/// </summary>
public static class BrowserRuns
{
    private const int Rounds = 5;

    /// <summary>Measures, and prints a table for each comparison.</summary>
    /// <param name="earlierRuntime">The folder <c>runtime</c> of an earlier build's site, or null.</param>
    public static async Task<int> MeasureAsync(string? earlierRuntime)
    {
        var folder = Directory.CreateTempSubdirectory("companion-browser-").FullName;
        try
        {
            BrowserSite.Write(folder, earlierRuntime);
            await using var served = await ServedFolder.StartAsync(Path.Combine(folder, "site"));
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await ChromiumBrowser.LaunchAsync(playwright);
            var kernel = new BrowserVisits(BrowserSite.Runtime, BrowserCells.CSharp, BrowserLoops.All.Count);
            var earlier = new BrowserVisits(BrowserSite.EarlierRuntime, BrowserCells.CSharp, BrowserLoops.All.Count);
            var pyodide = new BrowserVisits(runtime: null, BrowserCells.Python, loops: 0);
            BrowserVisits[] all = earlierRuntime is null ? [kernel, pyodide] : [kernel, earlier, pyodide];
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var visits in all)
                {
                    await visits.AddAsync(browser, served.Address);
                }

                Console.Error.WriteLine($"round {round + 1} of {Rounds}");
            }

            Print(kernel, pyodide, "Pyodide", "browser");
            if (earlierRuntime is not null)
            {
                Print(kernel, earlier, "earlier build", "browser, earlier build");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(BrowserVisits ours, BrowserVisits theirs, string name, string place)
    {
        var table = new RatioTable($"median of {Rounds}", "kernel", name);
        table.Add("megabytes transferred, with the simulations", ours.Megabytes, theirs.Megabytes, decimals: 2);
        table.Add("cold: start of the worker to the result of 1+1, ms", ours.Cold, theirs.Cold);
        table.Add("warm: the same with the files in the browser's cache, ms", ours.Warm, theirs.Warm);
        table.Add("ten cells of other kinds, 15 s later, ms", ours.AfterPause, theirs.AfterPause);
        table.Add("1+1, in a worker that was ready before, ms", ours.Ready, theirs.Ready);
        table.Add("stop to the end of a waiting cell, ms", ours.Stopped, theirs.Stopped);
        table.Add("start of the simulations to an answer, ms", ours.Simulation, theirs.Simulation);
        table.Add("eight cells, at once, ms", ours.Soon, theirs.Soon);
        for (var at = 0; at < theirs.Loops.Count; at++)
        {
            table.Add($"{BrowserLoops.All[at].Name}, ms", ours.Loops[at], theirs.Loops[at]);
        }

        table.Print(place);
    }
}
