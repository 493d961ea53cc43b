using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>The budgets of live cells, in bytes and in time.</summary>
[Collection(nameof(Alone))]
public sealed class BudgetTests(ServedSite served, Chromium chromium)
{
    // Megabytes of 1,000,000 bytes.
    private const long Simulations = 1_700_000;
    private const long Both = 6_000_000;

    // Milliseconds from Run to the first result, with a kernel that is not loaded yet.
    private const double FirstResult = 2000;

    [Fact]
    public async Task The_pages_scripts_are_at_most_50_KB_compressed_before_anything_is_run()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;
        await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        long scripts = 0;
        foreach (
            var response in browser.Responses.Where(response =>
                response.Request.ResourceType == "script" && !response.Url.Contains("/runtime/")
            )
        )
        {
            scripts += (await response.Request.SizesAsync()).ResponseBodySize;
        }

        scripts.Should().BeInRange(1_000, 50 * 1024);
    }

    [Fact]
    public async Task What_is_downloaded_stays_below_1_7_MB_for_the_simulations_and_6_MB_for_both()
    {
        await using var browser = await OpenAsync();
        var simulations = await DownloadAsync(browser, "simulations.js");
        var both = simulations + await DownloadAsync(browser, "kernel.js");

        // The bare runtime alone takes a megabyte: less would mean that nothing was counted.
        simulations.Should().BeInRange(1_000_000, Simulations);
        both.Should().BeInRange(3_000_000, Both);
    }

    [Fact]
    public async Task The_first_result_comes_within_two_seconds_of_Run_and_later_ones_soon()
    {
        // Other programs use the machine too, sometimes for a minute: the best of three visits counts, or of ten if
        // three were disturbed.
        var cold = new List<double>();
        var later = new List<double>();
        for (var visit = 0; visit < 3 || (visit < 10 && cold.Min() > FirstResult); visit++)
        {
            await using var browser = await OpenAsync();
            var times = await RunAsync(browser.Page, warmUpFirst: false);
            cold.Add(times[0]);
            later.Add(times.Skip(1).Order().ElementAt((times.Length - 1) / 2));
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"first {string.Join(", ", cold)}; later {string.Join(", ", later)} ms"
        );
        cold.Min().Should().BeLessThanOrEqualTo(FirstResult);
        later.Min().Should().BeLessThanOrEqualTo(150);
    }

    [Fact]
    public async Task A_kernel_that_was_warmed_up_gives_its_first_result_within_a_fifth_of_a_second()
    {
        var first = new List<double>();
        for (var visit = 0; visit < 10 && first.DefaultIfEmpty(double.MaxValue).Min() > 200; visit++)
        {
            await using var browser = await OpenAsync();
            first.Add((await RunAsync(browser.Page, warmUpFirst: true))[0]);
        }

        first.Min().Should().BeLessThanOrEqualTo(200);
    }

    // Without the service worker, whose cache would hide network responses.
    private async Task<BrowserPage> OpenAsync()
    {
        var browser = await chromium.OpenAsync(
            new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block }
        );
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        return browser;
    }

    private static async Task<long> DownloadAsync(BrowserPage browser, string worker)
    {
        var before = browser.Responses.Count;
        await browser.Page.EvaluateAsync(
            """
            (script) => new Promise((resolve, reject) => {
              const worker = new Worker(`/runtime/${script}`, { type: "module" });
              worker.onmessage = ({ data }) => {
                if (data.kind === "failed") reject(new Error(data.message));
                if (data.kind !== "loaded") return;
                worker.terminate();
                resolve();
              };
            })
            """,
            worker
        );
        long bytes = 0;
        foreach (var response in browser.Responses.Skip(before))
        {
            bytes += (await response.Request.SizesAsync()).ResponseBodySize;
        }

        return bytes;
    }

    // Milliseconds for each of some cells; for the first, from the start of the worker or, if it is warm, from the
    // request.
    private static Task<double[]> RunAsync(IPage page, bool warmUpFirst) =>
        page.EvaluateAsync<double[]>(
            """
            async (warmUpFirst) => {
              let start = performance.now();
              const worker = new Worker("/runtime/kernel.js", { type: "module" });
              const heard = (wanted) => new Promise((resolve, reject) => {
                worker.addEventListener("message", function take({ data }) {
                  if (data.kind === "failed") reject(new Error(data.message));
                  if (!wanted(data)) return;
                  worker.removeEventListener("message", take);
                  resolve(data);
                });
              });
              if (warmUpFirst) {
                await heard((message) => message.kind === "warm");
                start = performance.now();
              }

              const cells = [
                "1+1",
                "var numbers = Enumerable.Range(1, 100).ToList();",
                "numbers.Where(n => n % 3 == 0).Sum()",
                "foreach (var n in numbers.Take(3)) Console.WriteLine(n * n);",
                "string.Join(\", \", numbers.Take(5))",
                "numbers.Count",
                "string Name(int n) => n > 1 ? $\"worker {n}\" : \"one\"; Name(2)",
                "record Dyno(string Name, int Count); var web = new Dyno(\"web\", 2);",
                "(web with { Count = 4 }).Count",
                "var total = 0; for (var i = 0; i < 10; i++) total += i; total",
                "web.Count switch { > 3 => \"many\", _ => \"few\" }",
                "await Task.Delay(1); total * 2",
                "numbers.Select(n => n * 2).Max()",
                "display(numbers.Take(2).ToDictionary(n => n, n => Name(n)));",
              ];
              const times = [];
              for (const [id, code] of cells.entries()) {
                worker.postMessage({ kind: "run", id, code, language: "csharp" });
                const done = await heard((message) => message.id === id && message.kind === "done");
                if (done.status !== "succeeded") throw new Error(done.error.message);
                times.push(performance.now() - start);
                start = performance.now();
              }

              worker.terminate();
              return times;
            }
            """,
            warmUpFirst
        );
}
