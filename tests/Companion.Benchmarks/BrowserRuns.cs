using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Companion.Site.Serving;
using Microsoft.Playwright;

namespace Companion.Benchmarks;

/// <summary>The kernel in a browser beside Pyodide: the same browser, the same host, one after the other.</summary>
public static class BrowserRuns
{
    private const int Rounds = 5;

    private static readonly string[] CSharp =
    [
        "var numbers = Enumerable.Range(1, 100).ToList();",
        "numbers.Where(n => n % 3 == 0).Sum()",
        "int Square(int n) => n * n;",
        "foreach (var n in numbers.Take(3)) Console.WriteLine(Square(n));",
        "record Point(int X, int Y);",
        "var points = numbers.Select(n => new Point(n, Square(n))).ToList();",
        "points.Max(p => p.Y)",
        "string.Join(\", \", points.Take(2))",
    ];

    private static readonly string[] Python =
    [
        "numbers = list(range(1, 101))",
        "sum(n for n in numbers if n % 3 == 0)",
        "def square(n): return n * n",
        "for n in numbers[:3]: print(square(n))",
        "from collections import namedtuple; Point = namedtuple('Point', 'x y')",
        "points = [Point(n, square(n)) for n in numbers]",
        "max(p.y for p in points)",
        "', '.join(map(str, points[:2]))",
    ];

    /// <summary>Measures, and prints a table.</summary>
    public static async Task<int> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-browser-").FullName;
        try
        {
            Prepare(folder);
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
            var kernel = new Figures();
            var pyodide = new Figures();
            for (var round = 0; round < Rounds; round++)
            {
                await VisitAsync(browser, address, "kernel-run.js", CSharp, kernel);
                await VisitAsync(browser, address, "pyodide-run.js", Python, pyodide);
            }

            Console.WriteLine($"| median of {Rounds} | kernel | Pyodide | ratio |");
            Console.WriteLine("|---|---|---|---|");
            Print("bytes transferred, MB", kernel.Bytes, pyodide.Bytes, 1e-6);
            Print("cold: start of the worker to the result of 1+1, ms", kernel.Cold, pyodide.Cold, 1);
            Print("warm: the same with the files in the browser's cache, ms", kernel.Warm, pyodide.Warm, 1);
            Print("later cells, ms", kernel.Later, pyodide.Later, 1);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Prepare(string folder)
    {
        var site = Path.Combine(folder, "site");
        using var build = Process.Start(
            "dotnet",
            [
                Path.Combine(RepositoryRoot.Find(), "site/Companion/bin/Release/net10.0/companion.dll"),
                "build",
                "--root",
                RepositoryRoot.Find(),
                "--output",
                site,
                "--quiet",
            ]
        );
        build.WaitForExit();
        if (build.ExitCode != 0)
        {
            throw new InvalidOperationException("The site does not build.");
        }

        Copy(
            Path.Combine(RepositoryRoot.Find(), "tests/Companion.Benchmarks/Browser"),
            Path.Combine(site, "benchmark")
        );
        var pyodide = Path.Combine(site, "pyodide");
        Copy(Path.Combine(RepositoryRoot.Find(), "tests/tools/node_modules/pyodide"), pyodide);
        foreach (var file in Directory.EnumerateFiles(pyodide))
        {
            // As the kernel's own files lie there: compressed as small as can be.
            using var compressed = File.Create($"{file}.br");
            using var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize);
            brotli.Write(File.ReadAllBytes(file));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private static async Task VisitAsync(IBrowser browser, Uri address, string script, string[] cells, Figures figures)
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
        figures.Bytes.Add(bytes);
        figures.Cold.Add(cold.First);
        figures.Warm.Add(warm.First);
        figures.Later.Add(Median(warm.Later));
    }

    private static async Task<RunTimes> RunAsync(IPage page, string script, string[] cells)
    {
        var json = await page.EvaluateAsync<string>(
            "async ({ script, cells }) => JSON.stringify(await (await import(`/benchmark/${script}`)).run(cells))",
            new { script, cells }
        );
        return JsonSerializer.Deserialize<RunTimes>(json, JsonSerializerOptions.Web)!;
    }

    private static void Print(string what, List<double> kernel, List<double> pyodide, double scale)
    {
        var (ours, theirs) = (Median(kernel) * scale, Median(pyodide) * scale);
        Console.WriteLine(
            FormattableString.Invariant($"| {what} | {ours:0.##} | {theirs:0.##} | {ours / theirs:0.00} |")
        );
    }

    private static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    private sealed record RunTimes(double First, double[] Later);

    private sealed class Figures
    {
        public List<double> Bytes { get; } = [];

        public List<double> Cold { get; } = [];

        public List<double> Warm { get; } = [];

        public List<double> Later { get; } = [];
    }
}
