using System.Collections.Concurrent;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Does one thing after the other on a thread of its own: cells may have taken all threads of the pool, and still the host is
/// answered.
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

    /// <summary>Whether there is more to do than what is under way.</summary>
    public bool HasMore => _work.Count > 0;

    /// <summary>Does something when all that was asked for before is done.</summary>
    public void Post(Action action) => _work.Add(action);

    /// <summary>Takes no more work. What is under way goes on, and may never end.</summary>
    public void Dispose() => _work.CompleteAdding();
}
