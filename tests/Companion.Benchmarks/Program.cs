using BenchmarkDotNet.Running;
using Companion.Benchmarks;

if (args is ["site", .. var rest])
{
    return WholeSite.Compare(pages: rest is [var count, ..] ? int.Parse(count) : 1000);
}

if (args is ["settings"])
{
    return SettingsSpeed.Measure();
}

if (args is ["guards"])
{
    return await GuardCost.MeasureAsync();
}

if (args is ["notebook", ..])
{
    return await NotebookRuns.MeasureAsync();
}

if (args is ["browser", ..])
{
    return await BrowserRuns.MeasureAsync(earlierRuntime: args.ElementAtOrDefault(1));
}

if (args is ["jupyter"])
{
    return JupyterSpeed.Measure();
}

BenchmarkSwitcher.FromAssembly(typeof(EpisodeBenchmarks).Assembly).Run(args);
return 0;
