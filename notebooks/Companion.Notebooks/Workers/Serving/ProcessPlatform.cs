using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>A worker in a process: one thread runs cells, another answers the editor while they are written.</summary>
internal sealed class ProcessPlatform : IWorkerPlatform, IDisposable
{
    private readonly WorkThread _cells = new("cells");
    private readonly WorkThread _assistance = new("assistance");
    private string _folder = Directory.GetCurrentDirectory();

    /// <summary>Warms up the compiler before the first cell.</summary>
    public void WarmUpCompiler() =>
        _cells.Post(() =>
            WarmUp.RunAsync(new DesktopHost(AppContext.BaseDirectory), () => _cells.HasMore).GetAwaiter().GetResult()
        );

    public IKernelHost CreateHost(Action<CellPhase, string?> observe) =>
        new ObservedHost(new DesktopHost(_folder), observe);

    /// <summary>Also changes the folder of the process.</summary>
    public void ChangeFolder(string folder)
    {
        Directory.SetCurrentDirectory(folder);
        _folder = Directory.GetCurrentDirectory();
    }

    public Task QueueAsync(Func<Task> work)
    {
        _cells.Post(() => work().GetAwaiter().GetResult());
        return Task.CompletedTask;
    }

    public Task BeginCellAsync(long id) => Task.CompletedTask;

    /// <summary>Blocks the thread of the cells: a cell may have taken all memory, and to go on elsewhere takes some.</summary>
    public ValueTask<CellResult> WaitForCellAsync(Task<CellResult> cell) => new(cell.GetAwaiter().GetResult());

    public Task AnswerAsync(Action answer)
    {
        _assistance.Post(answer);
        return Task.CompletedTask;
    }

    /// <summary>Accepts no more work. Work in progress continues.</summary>
    public void Dispose()
    {
        _cells.Dispose();
        _assistance.Dispose();
    }
}
