using Companion.Notebooks.Workers;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Running;

/// <summary>
/// Ends a worker that fails to end a cell itself. Each phase of a cell has its own time limit. The cell's limit applies
/// only to running code, and the worker enforces it.
/// </summary>
internal sealed class RunWatch : IAsyncDisposable
{
    private static readonly TimeSpan ToRestore = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ToPrepare = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(10);

    private readonly TimeSpan _cellTime;
    private readonly Timer _timer;

    public RunWatch(WorkerProcess worker, TimeSpan cellTime)
    {
        _cellTime = cellTime;
        _timer = new Timer(_ => worker.KillUnresponsive(), null, ToPrepare, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Starts the time limit of the cell's next phase.</summary>
    public void Observe(CellPhase phase, string? detail) =>
        _timer.Change(
            phase switch
            {
                CellPhase.Restoring => ToRestore,
                CellPhase.Running => _cellTime + ToEnd,
                _ => ToPrepare,
            },
            Timeout.InfiniteTimeSpan
        );

    public ValueTask DisposeAsync() => _timer.DisposeAsync();
}
