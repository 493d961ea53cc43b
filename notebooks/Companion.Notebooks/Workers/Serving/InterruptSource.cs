namespace Companion.Notebooks.Workers.Serving;

/// <summary>Interrupts the cells that are running or waiting.</summary>
public sealed class InterruptSource
{
    private readonly Lock _lock = new();
    private readonly List<CancellationTokenSource> _sources = [];

    /// <summary>Creates the interrupt of a cell.</summary>
    public CancellationTokenSource Add()
    {
        var source = new CancellationTokenSource();
        lock (_lock)
        {
            _sources.Add(source);
        }

        return source;
    }

    /// <summary>Forgets the interrupt of a cell that has ended.</summary>
    public void Remove(CancellationTokenSource source)
    {
        lock (_lock)
        {
            _sources.Remove(source);
        }

        source.Dispose();
    }

    /// <summary>Interrupts all cells requested so far.</summary>
    public void Interrupt()
    {
        CancellationTokenSource[] sources;
        lock (_lock)
        {
            sources = [.. _sources];
        }

        foreach (var source in sources)
        {
            try
            {
                source.Cancel();
            }
            // The cell has ended meanwhile.
            catch (ObjectDisposedException) { }
        }
    }
}
