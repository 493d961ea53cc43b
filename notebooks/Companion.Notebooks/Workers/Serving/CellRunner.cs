using System.Diagnostics;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>Runs a cell and always returns a result, whatever happens.</summary>
public static class CellRunner
{
    /// <summary>Runs a cell.</summary>
    /// <param name="begin">Returns the kernel; called only if the cell has not been interrupted by then.</param>
    /// <param name="request">The cell.</param>
    /// <param name="send">Receives its output.</param>
    /// <param name="interrupt">Ends the cell and keeps the variables.</param>
    /// <returns>How it ended. A failure of the kernel counts as a failure of the cell.</returns>
    public static async Task<CellResult> RunAsync(
        Func<CSharpKernel> begin,
        CellRequest request,
        Action<CellOutput> send,
        CancellationToken interrupt
    )
    {
        var clock = Stopwatch.StartNew();
        try
        {
            // Cells that were still waiting when they were interrupted do not start and are not counted.
            interrupt.ThrowIfCancellationRequested();
            return await begin().RunAsync(request, send, interrupt);
        }
        // Thrown by an interrupted compiler.
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            var error = new CellError("Interrupted", "the cell was interrupted", null, []);
            return new CellResult(CellStatus.Interrupted, [], error, clock.Elapsed);
        }
        catch (Exception exception)
        {
            var error = new CellError(exception.GetType().FullName!, exception.Message, null, []);
            return new CellResult(CellStatus.Failed, [], error, clock.Elapsed);
        }
    }
}
