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

    // Of its own: the class may not be used by two threads.
    private readonly Process _process;
    private readonly long _limit;
    private readonly Action _end;
    private readonly Timer _timer;

    public MemoryWatch(Process process, long memoryLimit, Action end)
    {
        _process = Process.GetProcessById(process.Id);
        _limit = memoryLimit + Besides;
        _end = end;
        _timer = new Timer(_ => Look(), null, Interval, Interval);
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        _process.Dispose();
    }

    private void Look()
    {
        try
        {
            _process.Refresh();
            if (!_process.HasExited && _process.WorkingSet64 > _limit)
            {
                _end();
            }
        }
        // It ended meanwhile.
        catch (InvalidOperationException) { }
    }
}
