using System.Collections.Immutable;
using System.Diagnostics;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Running.Caching;
using Companion.Notebooks.Workers;

namespace Companion.Notebooks.Running;

/// <summary>
/// Runs notebooks, each from a fresh state and in its own process, so that nothing that a cell does affects the caller.
/// </summary>
/// <param name="worker">How to start the process.</param>
/// <param name="cache">Caches results; null for no cache.</param>
public sealed class NotebookRunner(WorkerCommand worker, ResultCache? cache = null)
{
    /// <summary>Runs the cells of a notebook, up to the first that does not end as it should.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Its folder, which is the working folder of its cells and the base of their paths.</param>
    /// <param name="limits">The limits of its cells; null for the defaults.</param>
    /// <param name="progress">Receives the start and end of each cell.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<NotebookRun> RunAsync(
        Notebook notebook,
        string folder,
        RunLimits? limits = null,
        Action<CellProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var clock = Stopwatch.StartNew();
        limits ??= new RunLimits();
        var indices = Enumerable
            .Range(0, notebook.Cells.Length)
            .Where(index => CellTags.IsRun(notebook.Cells[index]))
            .ToImmutableArray();
        if (indices.IsEmpty)
        {
            return new NotebookRun(notebook, null, clock.Elapsed, IsFromCache: false);
        }

        var key = cache is null ? null : ResultKey.Of(indices.Select(index => notebook.Cells[index]), folder, limits);
        if (key is not null && cache!.Find(key, indices.Length) is { } known)
        {
            return new NotebookRun(WithResults(notebook, indices, known), null, clock.Elapsed, IsFromCache: true);
        }

        var (ran, failure) = await RunAsync(notebook, indices, folder, limits, progress, cancellation);
        if (key is not null && failure is null)
        {
            cache!.Keep(key, ran);
        }

        return new NotebookRun(WithResults(notebook, indices, ran), failure, clock.Elapsed, IsFromCache: false);
    }

    private async Task<(ImmutableArray<ExecutedCell> Ran, NotebookFailure? Failure)> RunAsync(
        Notebook notebook,
        ImmutableArray<int> indices,
        string folder,
        RunLimits limits,
        Action<CellProgress>? progress,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var process = WorkerProcess.Start(
                worker,
                new WorkerOptions(Path.GetFullPath(folder)) { MemoryLimit = limits.Memory }
            );
            await using var ending = cancellation.Register(process.Kill);
            var session = new RunSession(process, limits);
            NotebookFailure? failure = null;
            for (var at = 0; at < indices.Length && failure is null; at++)
            {
                cancellation.ThrowIfCancellationRequested();
                var (index, number) = (indices[at], at + 1);
                progress?.Invoke(new CellProgress(index, number, indices.Length, null));
                (var result, failure) = await session.RunAsync(notebook.Cells[index], index, number);
                cancellation.ThrowIfCancellationRequested();
                progress?.Invoke(new CellProgress(index, number, indices.Length, result));
            }

            return (session.End(), failure);
        }
        catch (WorkerStartException exception)
        {
            var failure = NotebookFailure.OfCell(
                NotebookFailureKind.WorkerNotStarted,
                indices[0],
                1,
                exception.Message
            );
            return ([], failure);
        }
    }

    private static Notebook WithResults(
        Notebook notebook,
        ImmutableArray<int> indices,
        ImmutableArray<ExecutedCell> ran
    )
    {
        var cells = notebook.Cells.ToBuilder();
        foreach (var (index, cell) in indices.Zip(ran))
        {
            cells[index] = cells[index].WithOutputs(cell.Outputs, cell.ExecutionCount);
        }

        return notebook with
        {
            Cells = cells.DrainToImmutable(),
        };
    }
}
