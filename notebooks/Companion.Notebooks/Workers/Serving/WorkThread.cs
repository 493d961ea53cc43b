using System.Collections.Concurrent;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Runs one action after the other on its own thread, so that the host gets answers even if cells occupy all threads of
/// the pool.
/// </summary>
public sealed class WorkThread : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];

    /// <summary>Starts the thread.</summary>
    /// <param name="name">Its name, for debuggers.</param>
    public WorkThread(string name) =>
        new Thread(() =>
        {
            foreach (var action in _work.GetConsumingEnumerable())
            {
                action();
            }
        })
        {
            IsBackground = true,
            Name = name,
        }.Start();

    /// <summary>Whether more work is waiting.</summary>
    public bool HasMore => _work.Count > 0;

    /// <summary>Runs an action when all earlier ones are done.</summary>
    public void Post(Action action) => _work.Add(action);

    /// <summary>Accepts no more work. Work in progress continues, and may never end.</summary>
    public void Dispose() => _work.CompleteAdding();
}
