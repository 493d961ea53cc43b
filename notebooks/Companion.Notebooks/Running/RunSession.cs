using System.Collections.Immutable;
using System.Globalization;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers;

namespace Companion.Notebooks.Running;

/// <summary>Runs the cells of one notebook in a worker, one at a time.</summary>
internal sealed class RunSession(WorkerProcess process, RunLimits limits)
{
    private readonly OutputCollector _outputs = new();

    /// <summary>Runs a cell.</summary>
    /// <returns>How it ended, and if it did not end as it should, why.</returns>
    public async Task<(CellResult Result, NotebookFailure? Failure)> RunAsync(NotebookCell cell, int index, int number)
    {
        _outputs.Begin(number);
        var request = new CellRequest(cell.Source, cell.Language, limits.CellTime)
        {
            Cell = index.ToString(CultureInfo.InvariantCulture),
        };
        await using var watch = new RunWatch(process, limits.CellTime);
        try
        {
            var result = await process.Client.RunAsync(
                request,
                _outputs.Add,
                watch.Observe,
                limits.CellOutput,
                CancellationToken.None
            );
            if (result.Error is { } error)
            {
                _outputs.Add(error.ToOutput());
            }

            return (result, FailureReader.Read(cell, index, number, result));
        }
        catch (WorkerEndedException)
        {
            var exit = await process.WaitForExitAsync();
            var error = new CellError("WorkerEnded", exit.Message, null, []);
            _outputs.Add(error.ToOutput());
            return (
                new CellResult(CellStatus.Failed, [], error, TimeSpan.Zero, IsStuck: true),
                NotebookFailure.OfCell(NotebookFailureKind.WorkerEnded, index, number, exit.Message)
            );
        }
    }

    /// <summary>The results of the cells that were run.</summary>
    public ImmutableArray<ExecutedCell> End() =>
        [.. _outputs.End().Select((outputs, at) => new ExecutedCell(at + 1, outputs))];
}
