using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Browser.Kernel;

/// <summary>A page's worker: its one thread runs a cell after the other, and answers in between.</summary>
/// <param name="host">The host of all kernels.</param>
/// <param name="writer">Takes the phase with which a cell begins.</param>
internal sealed class BrowserPlatform(BrowserHost host, IMessageWriter writer) : IWorkerPlatform
{
    private Task _cells = Task.CompletedTask;

    /// <inheritdoc />
    /// <remarks>The phases are not told: nothing is restored in a page, and writing them would hold up the first result.</remarks>
    public IKernelHost CreateHost(Action<CellPhase, string?> observe) => host;

    /// <inheritdoc />
    /// <remarks>There are no folders in a page.</remarks>
    public void ChangeFolder(string folder) { }

    /// <inheritdoc />
    public Task QueueAsync(Func<Task> work) => _cells = RunAfterAsync(_cells, work);

    /// <inheritdoc />
    public async Task BeginCellAsync(long id)
    {
        writer.Send(new PhaseMessage(id, CellPhase.Preparing));

        // The page shows that the cell runs before it keeps the thread.
        await Task.Yield();
    }

    /// <inheritdoc />
    public Task AnswerAsync(Action answer)
    {
        answer();
        return Task.CompletedTask;
    }

    private static async Task RunAfterAsync(Task before, Func<Task> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await work();
    }
}
