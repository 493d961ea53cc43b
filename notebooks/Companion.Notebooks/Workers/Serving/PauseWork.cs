namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// What a worker with a single thread does while no request waits. Each step is short, and the worker looks for
/// requests between two steps.
/// </summary>
/// <param name="dispatcher">Executes the requests.</param>
/// <param name="warmUp">The hidden cells.</param>
public sealed class PauseWork(RequestDispatcher dispatcher, WarmUp warmUp)
{
    /// <summary>Prepares for the next cell, and then runs a hidden one if that is allowed.</summary>
    /// <param name="mayWarmUp">
    /// Whether to run hidden cells: nobody has asked for their work, and it takes energy.
    /// </param>
    /// <returns>Whether a hidden cell was run, so that there may be another step.</returns>
    public async Task<bool> StepAsync(bool mayWarmUp)
    {
        dispatcher.Prepare();
        return mayWarmUp && await warmUp.RunNextAsync();
    }
}
