using System.Globalization;
using BenchmarkDotNet.Running;
using Companion.Benchmarks;
using Companion.Benchmarks.Colours;

// A command without arguments measures what BENCHMARKS.md shows of whole sites and of edits.
if (args.Length == 0)
{
    WholeSite.Compare(pages: 100);
    WholeSite.Compare(pages: 1000);
    return await EditLatency.CompareAsync(pages: 1000);
}

return args switch
{
    ["site", .. var rest] => WholeSite.Compare(Pages(rest)),
    ["edit", .. var rest] => await EditLatency.CompareAsync(Pages(rest)),
    ["settings"] => SettingsSpeed.Measure(),
    ["growth"] => GrowthCost.Measure(),
    ["waits"] => await WorkerWaits.MeasureAsync(),
    ["guards"] => await GuardCost.MeasureAsync(),
    ["notebook"] => await NotebookRuns.MeasureAsync(),
    ["browser", .. var rest] => await BrowserRuns.MeasureAsync(earlierRuntime: rest.FirstOrDefault()),
    ["browsers"] => await BrowserRatios.MeasureAsync(),
    ["colours", .. var languages] => ColourPage.Write(languages),
    ["page"] => await PageTimes.MeasureAsync(),
    ["jupyter"] => JupyterSpeed.Measure(),
    _ => MeasureParts(args),
};

static int Pages(string[] rest) => rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 1000;

static int MeasureParts(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(EpisodeBenchmarks).Assembly).Run(args);
    return 0;
}
