using Companion.Notebooks.Workers;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Running;

/// <summary>
/// Ends a worker that does not end a cell by itself as it should. Each phase of a cell has its time; only code that runs is
/// held to the cell's limit, which the worker keeps.
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

    /// <summary>Gives the cell's next phase its time.</summary>
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
