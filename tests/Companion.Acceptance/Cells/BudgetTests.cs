using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>The budgets of live cells: what is downloaded, and what a first result has to wait for.</summary>
public sealed class BudgetTests(ServedSite served, Chromium chromium)
{
    // Megabytes of 1,000,000 bytes.
    private const long Simulations = 1_700_000;
    private const long Both = 6_000_000;

    // What the kernel allocates until its first result, in bytes. This is a measure of the work that the reader waits
    // for: a kernel that also starts the formatters and the JSON serializer allocates twelve million.
    private const long UntilFirstResult = 8_000_000;

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
    public async Task Before_its_first_result_the_kernel_does_only_what_the_result_needs()
    {
        await using var browser = await OpenAsync();
        await StartAsync(browser.Page, warmUpFirst: false);

        (await AllocatedAsync(browser.Page, "1+1"))[1].Should().BeInRange(1_000_000, UntilFirstResult);
    }

    [Fact]
    public async Task A_warm_kernel_shows_a_value_with_little_work_and_without_a_request()
    {
        await using var browser = await OpenAsync();
        await StartAsync(browser.Page, warmUpFirst: true);
        var requests = browser.Responses.Count;
        var allocated = await AllocatedAsync(browser.Page, "new[] { 1, 2 }");

        (allocated[1] - allocated[0]).Should().BeInRange(1_000, 1_000_000);
        browser.Responses.Should().HaveCount(requests);
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
        // The page may still be loading something of its own.
        foreach (var response in browser.Responses.Skip(before).Where(each => each.Url.Contains("/runtime/")))
        {
            bytes += (await response.Request.SizesAsync()).ResponseBodySize;
        }

        return bytes;
    }

    // Starts a kernel that no cell has used yet.
    private static Task<bool> StartAsync(IPage page, bool warmUpFirst) =>
        page.EvaluateAsync<bool>(
            """
            async (warmUpFirst) => {
              const worker = new Worker("/runtime/kernel.js", { type: "module" });
              globalThis.kernel = {
                worker,
                heard: (wanted) => new Promise((resolve, reject) => {
                  worker.addEventListener("message", function take({ data }) {
                    if (data.kind === "failed") reject(new Error(data.message));
                    if (!wanted(data)) return;
                    worker.removeEventListener("message", take);
                    resolve(data);
                  });
                }),
              };
              if (warmUpFirst) await kernel.heard(({ kind }) => kind === "warm");
              return true;
            }
            """,
            warmUpFirst
        );

    // What the kernel has allocated before and after a cell, in bytes.
    private static async Task<long[]> AllocatedAsync(IPage page, string code)
    {
        var printed = await page.EvaluateAsync<string>(
            """
            async (code) => {
              const { worker, heard } = kernel;
              let printed = "";
              worker.addEventListener("message", ({ data }) => { if (data.kind === "stream") printed += data.text; });
              const count = "Console.WriteLine(GC.GetTotalAllocatedBytes(true));";

              // All at once: in between, an idle worker might do something else.
              const done = [count, code, count].map((code, id) => {
                worker.postMessage({ kind: "run", id, code, language: "csharp" });
                return heard((message) => message.id === id && message.kind === "done");
              });
              for (const { status, error } of await Promise.all(done)) {
                if (status !== "succeeded") throw new Error(error.message);
              }

              return printed;
            }
            """,
            code
        );
        TestContext.Current.TestOutputHelper!.WriteLine(printed);
        return [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)];
    }
}
