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

    private readonly IFuzzTarget target;
    private readonly Timer timer;
    private readonly string path;
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private string input = string.Empty;

    public Watchdog(IFuzzTarget target)
    {
        this.target = target;
        path = Path.Combine(Path.GetTempPath(), $"fuzz-{target.Name}-last.utf16");
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, mapName: null, Capacity);
        view = file.CreateViewAccessor();
        timer = new Timer(_ => GiveUp());
    }

    /// <summary>Starts the next input.</summary>
    public void Watch(string next)
    {
        input = next;
        var bytes = MemoryMarshal.AsBytes(next.AsSpan());
        var length = Math.Min(bytes.Length, Capacity - sizeof(int));
        view.Write(0, length);
        view.SafeMemoryMappedViewHandle.WriteSpan(sizeof(int), bytes[..length]);
        timer.Change(Patience, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        timer.Dispose();
        view.Dispose();
        file.Dispose();
        File.Delete(path);
    }

    private void GiveUp()
    {
        new Failure(target, input, $"has not ended after {Patience.TotalSeconds} s").Report(Console.Out);
        Environment.Exit(1);
    }
}
