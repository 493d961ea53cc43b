using Companion.Notebooks.Guards;

namespace Companion.Notebooks.Kernels.Execution;

/// <summary>
/// Runs the body of a cell on its own thread, which can be stopped: guards end running code, a token ends awaited
/// tasks, and a thread interrupt ends code that sleeps or waits for a lock.
/// </summary>
internal static class CellThread
{
    // As much as a main thread has on Windows. An exception takes time proportional to the depth of the stack that it
    // unwinds, and through async functions proportional to the square of the depth.
    private const int StackBytes = 1024 * 1024;

    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenInterrupts = TimeSpan.FromMilliseconds(30);

    public static async Task<CellRun> RunAsync(Func<Task<object?>> body, CancellationToken stop)
    {
        var ended = new TaskCompletionSource<CellRun>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => ended.SetResult(Run(body, stop)), StackBytes)
        {
            IsBackground = true,
            Name = "cell",
        };
        thread.Start();
        try
        {
            return await ended.Task.WaitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(thread, ended.Task);
        }
    }

    private static CellRun Run(Func<Task<object?>> body, CancellationToken stop)
    {
        try
        {
            return new CellRun(body().WaitAsync(stop).GetAwaiter().GetResult(), null);
        }
        catch (Exception exception)
        {
            return new CellRun(null, exception);
        }
    }

    private static async Task<CellRun> EndAsync(Thread thread, Task<CellRun> ended)
    {
        RunGuard.Stop();
        using var patience = new CancellationTokenSource(TimeToEnd);
        while (!patience.IsCancellationRequested)
        {
            if (await Task.WhenAny(ended, Task.Delay(BetweenInterrupts, CancellationToken.None)) == ended)
            {
                return await ended;
            }

            thread.Interrupt();
        }

        return new CellRun(null, new CellStoppedException(), IsStuck: true);
    }
}
