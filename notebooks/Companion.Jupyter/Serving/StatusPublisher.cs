using Companion.Jupyter.Contents;

namespace Companion.Jupyter.Serving;

/// <summary>
/// Tells front ends for which messages the kernel works. They show the last that they heard, so that after a quick answer beside a
/// cell that runs they are told of the cell again.
/// </summary>
internal sealed class StatusPublisher(Sender sender)
{
    private readonly Lock _lock = new();
    private ReadOnlyMemory<byte> _cell;

    /// <summary>Works for a request that is answered at once, or beside cells.</summary>
    public void Beside(ReadOnlyMemory<byte> parent, Action work)
    {
        Publish(parent, "busy");
        try
        {
            work();
        }
        finally
        {
            lock (_lock)
            {
                Publish(parent, "idle");
                if (!_cell.IsEmpty)
                {
                    Publish(_cell, "busy");
                }
            }
        }
    }

    /// <summary>Works for a cell.</summary>
    public void Begin(ReadOnlyMemory<byte> parent)
    {
        lock (_lock)
        {
            _cell = parent;
            Publish(parent, "busy");
        }
    }

    /// <summary>The cell is done.</summary>
    public void End(ReadOnlyMemory<byte> parent)
    {
        lock (_lock)
        {
            _cell = default;
            Publish(parent, "idle");
        }
    }

    /// <summary>The kernel has begun to listen.</summary>
    public void Start() => Publish(default, "starting");

    private void Publish(ReadOnlyMemory<byte> parent, string state) =>
        sender.Publish(parent, "status", new StatusContent(state));
}
