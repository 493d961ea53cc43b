using Microsoft.Playwright;

namespace Companion.Benchmarks;

/// <summary>A visit to a page with an empty profile.</summary>
/// <param name="FirstPaint">From the start of the navigation to the first paint, in milliseconds.</param>
/// <param name="LargestPaint">To the largest contentful paint, in milliseconds.</param>
/// <param name="Key">The median of the keys typed: from the key to the paint of its character, in milliseconds.</param>
internal sealed record PageVisit(double FirstPaint, double LargestPaint, double Key)
{
    // The first ones find code that has not been compiled.
    private const int FirstKeys = 10;
    private const int Keys = 51;

    private const string Paints = """
        async () => {
          const largest = await new Promise((resolve) => {
            const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime));
            observer.observe({ type: "largest-contentful-paint", buffered: true });
          });
          return [performance.getEntriesByName("first-paint")[0].startTime, largest];
        }
        """;

    // A message that a frame posts arrives when the frame has been painted.
    private const string ObserveKeys = """
        () => {
          window.painted = [];
          const record = ({ timeStamp }) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => painted.push(performance.now() - timeStamp);
            requestAnimationFrame(() => port2.postMessage(null));
          };
          addEventListener("keydown", record, true);
        }
        """;

    /// <summary>Visits a page and types into its first cell, or into its text area if it has no cells.</summary>
    public static async Task<PageVisit> MeasureAsync(IBrowser browser, Uri address)
    {
        await using var context = await browser.NewContextAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        var paints = await page.EvaluateAsync<double[]>(Paints);
        var cell = page.Locator("[data-cell].live").First;
        var hasCells = await page.Locator("[data-cell]").CountAsync() > 0;
        await (hasCells ? cell : page.Locator("body")).Locator("textarea").FocusAsync();
        if (hasCells)
        {
            await cell.Locator(".cm-content").FocusAsync();
        }

        await page.EvaluateAsync(ObserveKeys);
        for (var key = 0; key < FirstKeys + Keys; key++)
        {
            await page.Keyboard.PressAsync("x");
            await page.WaitForFunctionAsync("count => painted.length === count", key + 1);
        }

        var times = await page.EvaluateAsync<double[]>("() => painted");
        return new PageVisit(paints[0], paints[1], Figures.Median(times.Skip(FirstKeys)));
    }
}
