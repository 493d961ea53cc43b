using System.Diagnostics;

namespace Companion.Notebooks.Workers.Calling;

/// <summary>
/// Watches how much memory a process uses. The runtime itself limits the memory of objects; this covers native code.
/// </summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    /// <summary>What the runtime and the compiler use in addition to cells' objects, with room to spare.</summary>
    private const long Besides = 512L << 20;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    // A separate instance, because two threads must not share one. Null if the process has already ended.
    private readonly Process? _process;
    private readonly Timer? _timer;
    private readonly long _limit;
    private readonly Action _end;

    public MemoryWatch(Process process, long memoryLimit, Action end)
    {
        _limit = memoryLimit + Besides;
        _end = end;
        try
        {
            _process = Process.GetProcessById(process.Id);
        }
        catch (ArgumentException)
        {
            return;
        }

        _timer = new Timer(_ => Look(_process), null, Interval, Interval);
    }

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
        }

        _process?.Dispose();
    }

    private void Look(Process process)
    {
        try
        {
            process.Refresh();
            if (!process.HasExited && process.WorkingSet64 > _limit)
            {
                _end();
            }
        }
        // It has ended meanwhile.
        catch (InvalidOperationException) { }
    }
}
