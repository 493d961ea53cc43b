using Companion.Browsers;

namespace Companion.Benchmarks;

/// <summary>
/// Visits of a reader in one browser, and what the experiments took: measured in the page, from what the reader does to
/// the result that the page shows.
/// </summary>
internal sealed class ReaderVisits : IAsyncDisposable
{
    private const string Notebook = "/notebooks/procfile/";
    private const string Episode = "/django-riffs/14-go-live-deployment/";
    private const int LaterChanges = 5;

    private const string Run = """
        (at) => new Promise((resolve, reject) => {
          const cell = document.querySelectorAll("[data-cell].live")[at];
          const before = performance.now();
          new MutationObserver((_, observer) => {
            const { state } = cell.dataset;
            if (state === "waiting" || state === "running") return;
            observer.disconnect();
            if (state === "succeeded") resolve(performance.now() - before);
            else reject(new Error(`${cell.dataset.cell} has ${state}`));
          }).observe(cell, { attributeFilter: ["data-state"] });
          [...cell.querySelectorAll("button")].find(({ textContent }) => textContent === "Run").click();
        })
        """;

    // The page marks its answer as stale until it shows the one to the change.
    private const string Change = """
        () => new Promise((resolve) => {
          const simulation = document.querySelector("[data-simulation='gunicorn']");
          const workers = simulation.querySelector("input[type=range]");
          const before = performance.now();
          new MutationObserver((_, observer) => {
            if (simulation.hasAttribute("data-stale")) return;
            observer.disconnect();
            resolve(performance.now() - before);
          }).observe(simulation, { attributeFilter: ["data-stale"] });
          workers.stepUp();
          workers.dispatchEvent(new Event("input", { bubbles: true }));
        })
        """;

    private readonly IWebBrowser _browser;

    private ReaderVisits(IWebBrowser browser) => _browser = browser;

    /// <summary>The milliseconds of each visit's first cell, which loads the kernel.</summary>
    public List<double> FirstResult { get; } = [];

    /// <summary>The median of each visit's later cells.</summary>
    public List<double> LaterResult { get; } = [];

    /// <summary>The milliseconds of each visit's first change, which loads the simulations.</summary>
    public List<double> FirstAnswer { get; } = [];

    /// <summary>The median of each visit's later changes.</summary>
    public List<double> LaterAnswer { get; } = [];

    /// <summary>Starts a browser.</summary>
    /// <exception cref="Companion.Testing.Processes.ToolMissingException">It is not installed.</exception>
    public static async Task<ReaderVisits> StartAsync(BrowserKind kind) => new(await Browser.StartAsync(kind));

    /// <summary>Visits the notebook and then the episode, each with an empty profile.</summary>
    /// <param name="address">The address of the site.</param>
    public async Task AddAsync(Uri address)
    {
        await using (var tab = await OpenAsync(new Uri(address, Notebook), "[data-cell].live"))
        {
            FirstResult.Add(await MeasureAsync(tab, Run, 0));
            var cells = await tab.CallAsync<int>("() => document.querySelectorAll('[data-cell].live').length");
            LaterResult.Add(Figures.Median(await RepeatAsync(cells - 1, at => MeasureAsync(tab, Run, at + 1))));
        }

        await using (
            var tab = await OpenAsync(
                new Uri(address, Episode),
                "[data-simulation='gunicorn'].live[data-state='unloaded']"
            )
        )
        {
            FirstAnswer.Add(await MeasureAsync(tab, Change));
            LaterAnswer.Add(Figures.Median(await RepeatAsync(LaterChanges, _ => MeasureAsync(tab, Change))));
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private async Task<ITab> OpenAsync(Uri address, string experiment)
    {
        var tab = await _browser.OpenAsync();
        await tab.GoToAsync(address.AbsoluteUri);
        await tab.UntilAsync<bool>(
            isLive => isLive,
            "(experiment) => document.querySelector(experiment) !== null",
            experiment
        );
        return tab;
    }

    // A driver does not wait as long for a script as a first result may take on a busy machine.
    private static async Task<double> MeasureAsync(ITab tab, string function, params object?[] arguments)
    {
        double? took = null;
        await tab.CallAsync<object?>(
            $"(...given) => {{ window.took = null; ({function})(...given).then((time) => {{ window.took = time; }}); }}",
            arguments
        );
        await tab.UntilAsync<double?>(found => (took = found) is not null, "() => window.took");
        return took!.Value;
    }

    private static async Task<IReadOnlyList<double>> RepeatAsync(int times, Func<int, Task<double>> measure)
    {
        var figures = new List<double>();
        for (var at = 0; at < times; at++)
        {
            figures.Add(await measure(at));
        }

        return figures;
    }
}
