using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Companion.Fuzzing;

/// <summary>
/// Remembers the current input, so that it can be reported if it never ends, and can be found in a file if it ends the
/// process (as a stack overflow does).
/// </summary>
internal sealed class Watchdog : IDisposable
{
    private const int Capacity = 1 << 17;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly IFuzzTarget _target;
    private readonly Timer _timer;
    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private string _input = "";

    public Watchdog(IFuzzTarget target)
    {
        _target = target;
        _path = Path.Combine(Path.GetTempPath(), $"fuzz-{target.Name}-last.utf16");
        _file = MemoryMappedFile.CreateFromFile(_path, FileMode.Create, mapName: null, Capacity);
        _view = _file.CreateViewAccessor();
        _timer = new Timer(_ => GiveUp());
    }

    /// <summary>Starts the next input.</summary>
    public void Watch(string next)
    {
        _input = next;
        var bytes = MemoryMarshal.AsBytes(next.AsSpan());
        var length = Math.Min(bytes.Length, Capacity - sizeof(int));
        _view.Write(0, length);
        _view.SafeMemoryMappedViewHandle.WriteSpan(sizeof(int), bytes[..length]);
        _timer.Change(Patience, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _timer.Dispose();
        _view.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }

    private void GiveUp()
    {
        new Failure(_target, _input, $"has not ended after {Patience.TotalSeconds} s").Report(Console.Out);
        Environment.Exit(1);
    }
}
