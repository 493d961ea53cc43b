namespace Companion.Notebooks.Workers;

/// <summary>The worker is gone, and with it all variables.</summary>
public sealed class WorkerEndedException : Exception
{
    internal WorkerEndedException()
        : base("the worker has ended") { }
}
