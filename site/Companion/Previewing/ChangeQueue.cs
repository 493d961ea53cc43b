using Companion.Site.Serving;

namespace Companion.CommandLine.Previewing;

/// <summary>The changes that a preview has not yet shown. For one reader.</summary>
internal sealed class ChangeQueue : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending;
    private readonly IAsyncEnumerator<ChangeSet> _sets;
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);
    private bool _everything;

    /// <summary>Starts to wait for changes.</summary>
    public ChangeQueue(ChangeWatcher watcher, CancellationToken cancellation)
    {
        _ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _sets = watcher.ReadAllAsync(_ending.Token).GetAsyncEnumerator(_ending.Token);
        Next = _sets.MoveNextAsync().AsTask();
    }

    /// <summary>Completes with the next changes; false when there will be none.</summary>
    public Task<bool> Next { get; private set; }

    /// <summary>Full paths of what was changed; null when anything may have been.</summary>
    public IReadOnlyList<string>? Paths => _everything ? null : [.. _paths];

    /// <summary>Waits for changes and adds them to those not yet shown.</summary>
    /// <returns>False when there will be none.</returns>
    public async Task<bool> WaitAsync()
    {
        if (!await Next)
        {
            return false;
        }

        _paths.UnionWith(_sets.Current.Paths);
        _everything |= _sets.Current.Everything;
        Next = _sets.MoveNextAsync().AsTask();
        return true;
    }

    /// <summary>Adds changes until none has come for some time.</summary>
    public async Task SettleAsync(TimeSpan quiet)
    {
        while (await Task.WhenAny(Next, Task.Delay(quiet)) == Next && await WaitAsync()) { }
    }

    /// <summary>Says that all changes so far have been shown.</summary>
    public void Clear()
    {
        _paths.Clear();
        _everything = false;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        try
        {
            await Next;
        }
        catch (OperationCanceledException)
        {
            // The preview ends.
        }

        await _sets.DisposeAsync();
        _ending.Dispose();
    }
}
