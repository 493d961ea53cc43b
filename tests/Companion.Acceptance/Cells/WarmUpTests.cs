using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>The kernel's hidden cells, which run while the reader pauses.</summary>
public sealed class WarmUpTests(ServedSite served, Chromium chromium)
{
    private const string Charging =
        "navigator.getBattery = async () => window.battery = Object.assign(new EventTarget(), { charging: true });";

    private const string OnBattery =
        "navigator.getBattery = async () => window.battery = Object.assign(new EventTarget(), { charging: false });";

    private const string SavesData =
        "Object.defineProperty(navigator, 'connection', { value: Object.assign(new EventTarget(), { saveData: true }) });";

    private const string Touch =
        "window.matchMedia = () => Object.assign(new EventTarget(), { matches: true }); delete Navigator.prototype.getBattery;";

    [Fact]
    public async Task A_request_waits_for_one_hidden_cell_at_most_and_finds_its_variables_as_they_were()
    {
        await using var browser = await chromium.OpenAsync(
            new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block }
        );
        await browser.GoToAsync(served.At("/notebooks/procfile/"));

        // Each hidden cell is answered by a request at once: the next hidden cell may have begun by then, but no other.
        var heard = await browser.Page.EvaluateAsync<string[]>(
            """
            () => new Promise((resolve, reject) => {
              const worker = new Worker("/runtime/kernel.js", { type: "module" });
              const heard = [];
              let id = 0;
              const run = (code) => worker.postMessage({ kind: "run", id: ++id, code, language: "csharp" });
              worker.postMessage({ kind: "warmUp", isAllowed: true });
              run("var warm = 0;");
              worker.onmessage = ({ data }) => {
                if (data.kind === "failed") reject(new Error(data.message));
                if (data.kind === "warm") {
                  heard.push("hidden");
                  run("++warm");
                }
                if (data.kind === "result") heard.push(`value ${data.data["text/plain"]}`);
                if (data.kind === "done" && data.id > 1) heard.push(`count ${data.executionCount}`);
                if (data.id === 7 && data.kind === "done") {
                  worker.terminate();
                  resolve(heard);
                }
              };
            })
            """
        );

        heard
            .Where(message => message != "hidden")
            .Should()
            .Equal(Enumerable.Range(1, 6).SelectMany(n => new[] { $"value {n}", $"count {n + 1}" }));
        for (var request = 1; request <= 6; request++)
        {
            var hidden = heard
                .TakeWhile(message => message != $"value {request}")
                .Count(message => message == "hidden");
            hidden.Should().BeInRange(request, request + 1, string.Join(", ", heard));
        }
    }

    [Theory]
    [InlineData(Charging, true)]
    [InlineData(OnBattery, false)]
    [InlineData(SavesData, false)]
    [InlineData(Charging + SavesData, false)]
    [InlineData(Touch, false)]
    public async Task A_page_allows_hidden_cells_where_they_cost_the_reader_nothing(string device, bool isAllowed)
    {
        await using var page = await OpenAsync(device);
        await page.First.RunAsync();

        (await ToldAsync(page)).Should().Equal(isAllowed);
    }

    [Fact]
    public async Task A_page_forbids_hidden_cells_when_the_device_is_unplugged()
    {
        await using var page = await OpenAsync(Charging);
        await page.First.RunAsync();
        await page.Page.EvaluateAsync(
            "() => { battery.charging = false; battery.dispatchEvent(new Event('chargingchange')); }"
        );

        (await ToldAsync(page)).Should().Equal(true, false);
    }

    private static Task<bool[]> ToldAsync(NotebookPage page) => page.Page.EvaluateAsync<bool[]>("() => told");

    private async Task<NotebookPage> OpenAsync(string device)
    {
        var page = await NotebookPage.OpenAsync(chromium, served.At("/notebooks/procfile/"));
        await page.Page.AddInitScriptAsync(
            $$"""
            {{device}}
            window.told = [];
            const post = Worker.prototype.postMessage;
            Worker.prototype.postMessage = function (message, ...rest) {
              if (message.kind === "warmUp") told.push(message.isAllowed);
              return post.call(this, message, ...rest);
            };
            """
        );
        await page.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
