namespace Companion.Notebooks.Workers;

/// <summary>The worker cannot execute a request.</summary>
public sealed class WorkerRefusedException : Exception
{
    internal WorkerRefusedException(string message)
        : base(message) { }
}
