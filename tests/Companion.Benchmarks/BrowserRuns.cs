using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Companion.Site.Serving;
using Microsoft.Playwright;

namespace Companion.Benchmarks;

/// <summary>
/// Compares the kernel in a browser with Pyodide: in the same browser, from the same host, one after the other.
/// </summary>
public static class BrowserRuns
{
    private const int Rounds = 5;

    /// <summary>Measures, and prints a table.</summary>
    public static async Task<int> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-browser-").FullName;
        try
        {
            BrowserSite.Write(folder);
            var address = FreeAddress();
            await using var server = await PreviewServer.StartAsync(
                new PreviewOptions
                {
                    Folder = Path.Combine(folder, "site"),
                    BaseUrl = address,
                    Port = address.Port,
                    LiveReload = false,
                    NetlifyToml = Path.Combine(folder, "none.toml"),
                }
            );
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = "/usr/bin/chromium",
                    Args =
                    [
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                    ],
                }
            );
            var kernel = new Visits();
            var pyodide = new Visits();
            for (var round = 0; round < Rounds; round++)
            {
                await VisitAsync(browser, address, "kernel-run.js", BrowserCells.CSharp, kernel);
                await VisitAsync(browser, address, "pyodide-run.js", BrowserCells.Python, pyodide);
            }

            var table = new RatioTable($"median of {Rounds}", "kernel", "Pyodide");
            table.Add("megabytes transferred", kernel.Megabytes, pyodide.Megabytes, decimals: 2);
            table.Add("cold: start of the worker to the result of 1+1, ms", kernel.Cold, pyodide.Cold);
            table.Add("warm: the same with the files in the browser's cache, ms", kernel.Warm, pyodide.Warm);
            table.Add("later cells, ms", kernel.Later, pyodide.Later);
            table.Print();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task VisitAsync(
        IBrowser browser,
        Uri address,
        string script,
        IReadOnlyList<string> cells,
        Visits figures
    )
    {
        await using var context = await browser.NewContextAsync(
            new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, "/404.html").AbsoluteUri);
        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);
        var cold = await RunAsync(page, script, cells);
        long bytes = 0;
        foreach (
            var request in requests
                .ToArray()
                .Where(request => request.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal))
        )
        {
            bytes += (await request.SizesAsync()).ResponseBodySize;
        }

        var warm = await RunAsync(page, script, cells);
        figures.Megabytes.Add(bytes / 1e6);
        figures.Cold.Add(cold.First);
        figures.Warm.Add(warm.First);
        figures.Later.Add(Figures.Median(warm.Later));
    }

    private static async Task<RunTimes> RunAsync(IPage page, string script, IReadOnlyList<string> cells)
    {
        var json = await page.EvaluateAsync<string>(
            "async ({ script, cells }) => JSON.stringify(await (await import(`/benchmark/${script}`)).run(cells))",
            new { script, cells }
        );
        return JsonSerializer.Deserialize<RunTimes>(json, JsonSerializerOptions.Web)!;
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    private sealed record RunTimes(double First, double[] Later);

    private sealed class Visits
    {
        public List<double> Megabytes { get; } = [];

        public List<double> Cold { get; } = [];

        public List<double> Warm { get; } = [];

        public List<double> Later { get; } = [];
    }
}
