using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>What differs between a worker that is a process with threads and one that is a page's, with a single thread.</summary>
public interface IWorkerPlatform
{
    /// <summary>Makes the host of the next kernel.</summary>
    /// <param name="observe">Is called with each phase of a cell, and the package that is restored, where the platform tells them.</param>
    IKernelHost CreateHost(Action<CellPhase, string?> observe);

    /// <summary>Makes a folder the working folder of the kernels to come.</summary>
    /// <exception cref="IOException">There is no such folder.</exception>
    void ChangeFolder(string folder);

    /// <summary>Runs something when all cells before it have ended.</summary>
    /// <returns>A task that ends at the earliest when the work is queued, and at the latest when it is done.</returns>
    Task QueueAsync(Func<Task> work);

    /// <summary>Is awaited when it is a cell's turn, before it is compiled.</summary>
    /// <param name="id">The request to run it.</param>
    Task BeginCellAsync(long id);

    /// <summary>Answers a request while cells may run.</summary>
    /// <returns>A task that ends at the earliest when the answer is queued, and at the latest when it is given.</returns>
    Task AnswerAsync(Action answer);
}
