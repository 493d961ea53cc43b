using Companion.Notebooks.Guards;

namespace Companion.Notebooks.Kernels.Execution;

/// <summary>Runs the body of a cell on the only thread of a browser's worker, where guards watch the clock.</summary>
internal static class CellLoop
{
    public static async Task<CellRun> RunAsync(Func<Task<object?>> body, CancellationToken stop)
    {
        await using var registration = stop.Register(RunGuard.Stop);
        try
        {
            return new CellRun(await body().WaitAsync(stop), null);
        }
        catch (Exception exception)
        {
            return new CellRun(null, exception);
        }
    }
}
