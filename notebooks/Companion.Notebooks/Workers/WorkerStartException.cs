namespace Companion.Notebooks.Workers;

/// <summary>A worker's process cannot be started.</summary>
public sealed class WorkerStartException : Exception
{
    internal WorkerStartException(WorkerCommand command, string folder, Exception cause)
        : base($"'{command.Program}' cannot be started in '{folder}': {cause.Message}", cause) { }
}
