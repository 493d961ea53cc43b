using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Browser.Kernel;

/// <summary>A page's worker: its only thread runs one cell after the other, and answers requests in between.</summary>
/// <param name="host">The host of all kernels.</param>
/// <param name="writer">Receives a cell's first phase.</param>
internal sealed class BrowserPlatform(BrowserHost host, IMessageWriter writer) : IWorkerPlatform
{
    private Task _cells = Task.CompletedTask;

    /// <inheritdoc />
    /// <remarks>
    /// Phases are not reported: nothing is restored in a page, and writing them would delay the first result.
    /// </remarks>
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

        // Lets the page show that the cell is running before the cell occupies the thread.
        await Task.Yield();
    }

    /// <inheritdoc />
    public ValueTask<CellResult> WaitForCellAsync(Task<CellResult> cell) => new(cell);

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
