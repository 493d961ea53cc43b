using System.Runtime.ExceptionServices;

namespace Companion.Site.Pipeline;

/// <summary>
/// Runs work on all cores. Several threads may fail at once, for example because the disk is full: the first failure is
/// thrown as it was.
/// </summary>
internal static class Concurrently
{
    /// <summary>Does something with each item.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> work, CancellationToken cancellation) =>
        Guard(() => Parallel.ForEach(items, new ParallelOptions { CancellationToken = cancellation }, work));

    /// <summary>Runs several actions.</summary>
    public static void Run(params Action[] actions) => Guard(() => Parallel.Invoke(actions));

    private static void Guard(Action run)
    {
        try
        {
            run();
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
        }
    }
}
