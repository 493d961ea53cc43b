using System.Text.Json;
using Microsoft.Playwright;

namespace Companion.Benchmarks;

/// <summary>Visits with empty profiles that start one program, and what they took.</summary>
/// <param name="runtime">The address of the kernel; null for Pyodide.</param>
/// <param name="script">The cells to run.</param>
/// <param name="loops">How many of the loops to run.</param>
internal sealed class BrowserVisits(string? runtime, BrowserScript script, int loops)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>What was transferred in an empty profile, for the kernel with the simulations.</summary>
    public List<double> Megabytes { get; } = [];

    /// <summary>The milliseconds to the first result in an empty profile.</summary>
    public List<double> Cold { get; } = [];

    /// <summary>The same with the files in the browser's cache.</summary>
    public List<double> Warm { get; } = [];

    /// <summary>The median of the cells that follow the first result at once.</summary>
    public List<double> Soon { get; } = [];

    /// <summary>The median of the cells that follow a pause.</summary>
    public List<double> AfterPause { get; } = [];

    /// <summary>The milliseconds to the first result of a worker that was ready before.</summary>
    public List<double> Ready { get; } = [];

    /// <summary>The milliseconds from the request to stop a waiting cell to its end; empty for Pyodide.</summary>
    public List<double> Stopped { get; } = [];

    /// <summary>
    /// The milliseconds from the start of the simulations' worker to an answer, with the files in the cache; empty for
    /// Pyodide.
    /// </summary>
    public List<double> Simulation { get; } = [];

    /// <summary>The milliseconds of each loop.</summary>
    public IReadOnlyList<List<double>> Loops { get; } = [.. Enumerable.Range(0, loops).Select(_ => new List<double>())];

    /// <summary>Visits once.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="address">The address of the site.</param>
    public async Task AddAsync(IBrowser browser, Uri address)
    {
        await using var context = await browser.NewContextAsync(
            new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, "/404.html").AbsoluteUri);
        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);
        var cold = await RunAsync(page, soon: [], script.AfterPause, BrowserLoops.All.Take(loops));
        Megabytes.Add(await SizeAsync(address, [.. requests]) / 1e6);
        var warm = await RunAsync(page, script.Soon, afterPause: [], loops: []);
        Cold.Add(cold.First);
        Warm.Add(warm.First);
        Soon.Add(Figures.Median(warm.Soon));
        AfterPause.Add(Figures.Median(cold.AfterPause));
        Ready.Add(warm.Ready);
        if (runtime is not null)
        {
            Stopped.Add(warm.Stopped);
            Simulation.Add(warm.Simulation);
        }

        foreach (var (at, time) in cold.Loops.Index())
        {
            Loops[at].Add(time);
        }
    }

    private static async Task<long> SizeAsync(Uri address, IEnumerable<IRequest> requests)
    {
        long bytes = 0;
        foreach (
            var request in requests.Where(each => each.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal))
        )
        {
            bytes += (await request.SizesAsync()).ResponseBodySize;
        }

        return bytes;
    }

    private async Task<Times> RunAsync(
        IPage page,
        IReadOnlyList<string> soon,
        IReadOnlyList<string> afterPause,
        IEnumerable<(string Name, string Code)> loops
    )
    {
        var json = await page.EvaluateAsync<string>(
            "async ({ script, plan }) => JSON.stringify(await (await import(`/benchmark/${script}`)).run(plan))",
            new
            {
                script = runtime is null ? "pyodide-run.js" : "kernel-run.js",
                plan = new
                {
                    runtime,
                    soon,
                    afterPause,
                    loops = loops.Select(loop => BrowserLoops.Timed(loop.Code)).ToArray(),
                    pauseMs = Pause.TotalMilliseconds,
                    question = new
                    {
                        kind = "gunicorn",
                        workers = 2,
                        rate = 30,
                        serviceMs = 50,
                    },
                },
            }
        );
        return JsonSerializer.Deserialize<Times>(json, JsonSerializerOptions.Web)!;
    }

    private sealed record Times(
        double First,
        double[] Soon,
        double[] AfterPause,
        double[] Loops,
        double Stopped,
        double Ready,
        double Simulation
    );
}
