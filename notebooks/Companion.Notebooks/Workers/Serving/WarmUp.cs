using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Runs hidden cells, so that the compiler and the formatter are JIT-compiled before the clock of a cell starts. They
/// run in a kernel of their own, and leave the process as they find it.
/// </summary>
/// <param name="host">The host of the kernel.</param>
public sealed class WarmUp(IKernelHost host) : IDisposable
{
    private readonly Queue<string> _common = new(HiddenCells.Common);
    private readonly Queue<string> _various = new(HiddenCells.Various);
    private CSharpKernel? _kernel;

    /// <summary>Runs the cells that come before the first cell, and ignores their failures.</summary>
    /// <param name="host">The host of the kernel.</param>
    /// <param name="isOver">Whether the rest can be skipped; called before each cell.</param>
    public static async Task RunAsync(IKernelHost host, Func<bool> isOver)
    {
        using var warmUp = new WarmUp(host);
        await warmUp.RunAsync(isOver);
    }

    /// <summary>Runs the cells that come before the first cell, and ignores their failures.</summary>
    /// <param name="isOver">Whether the rest can be skipped; called before each cell.</param>
    public async Task RunAsync(Func<bool> isOver)
    {
        while (_common.Count > 0)
        {
            // Let waiting requests have their turn.
            await Task.Yield();
            if (isOver())
            {
                return;
            }

            await RunCellAsync(_common.Dequeue(), _ => { });
        }
    }

    /// <summary>Runs the next cell, also of those that only a pause has time for, and ignores its failure.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RunNextAsync()
    {
        if (!_common.TryDequeue(out var cell) && !_various.TryDequeue(out cell))
        {
            Dispose();
            return false;
        }

        var result = await RunCellAsync(cell, output => WriteNowhere(new OutputMessage(0, output)));
        if (result is not null)
        {
            WriteNowhere(DoneMessage.Of(0, result, executionCount: 0, leftOut: 0));
        }

        return true;
    }

    /// <summary>Forgets the kernel of the hidden cells.</summary>
    public void Dispose()
    {
        _kernel?.Dispose();
        _kernel = null;
    }

    // Writing a kind of message the first time takes long too.
    private static void WriteNowhere(WorkerMessage message) => ProtocolLine.Write(Stream.Null, message);

    private async Task<CellResult?> RunCellAsync(string cell, Action<CellOutput> send)
    {
        try
        {
            _kernel ??= new CSharpKernel(host);
            return await _kernel.RunHiddenAsync(new CellRequest(cell, TimeLimit: TimeSpan.FromSeconds(10)), send);
        }
        // A cell of the notebook will meet the same error and report it.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}
