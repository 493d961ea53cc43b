using System.Diagnostics;

namespace Companion.Notebooks.Workers.Calling;

/// <summary>
/// Looks at how much memory a process has. The runtime keeps objects to their limit by itself; this is for what native code
/// takes.
/// </summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    /// <summary>What the runtime and the compiler have beside cells' objects, with room to spare.</summary>
    private const long Besides = 512L << 20;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    // Of its own: the class may not be used by two threads. There is none where the process has ended by now.
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
        // It ended meanwhile.
        catch (InvalidOperationException) { }
    }
}
