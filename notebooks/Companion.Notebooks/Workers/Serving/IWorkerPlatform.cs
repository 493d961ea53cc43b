using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// The differences between a worker process, which has threads, and a page's worker, which has only one.
/// </summary>
public interface IWorkerPlatform
{
    /// <summary>Creates the host of the next kernel.</summary>
    /// <param name="observe">
    /// Called with each phase of a cell and the package that is being restored, if the platform reports them.
    /// </param>
    IKernelHost CreateHost(Action<CellPhase, string?> observe);

    /// <summary>Makes a folder the working folder of future kernels.</summary>
    /// <exception cref="IOException">There is no such folder.</exception>
    void ChangeFolder(string folder);

    /// <summary>Runs work when all cells before it have ended.</summary>
    /// <returns>
    /// A task that completes when the work is queued at the earliest, and when it is done at the latest.
    /// </returns>
    Task QueueAsync(Func<Task> work);

    /// <summary>Awaited when it is a cell's turn, before it is compiled.</summary>
    /// <param name="id">The id of the request to run it.</param>
    Task BeginCellAsync(long id);

    /// <summary>Waits for a cell to end.</summary>
    ValueTask<CellResult> WaitForCellAsync(Task<CellResult> cell);

    /// <summary>Answers a request while cells may run.</summary>
    /// <returns>
    /// A task that completes when the answer is queued at the earliest, and when it is sent at the latest.
    /// </returns>
    Task AnswerAsync(Action answer);
}
