using System.Diagnostics;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>Runs a cell and has a result of it whatever happens.</summary>
internal static class CellRunner
{
    public static async Task<CellResult> RunAsync(
        Func<CSharpKernel> begin,
        CellRequest request,
        Action<KernelMessage> send,
        CancellationToken interrupt
    )
    {
        var clock = Stopwatch.StartNew();
        try
        {
            // Cells that were still waiting when they were interrupted do not begin, and do not count.
            interrupt.ThrowIfCancellationRequested();
            return await begin().RunAsync(request, send, interrupt);
        }
        // The compiler's way to be interrupted.
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
