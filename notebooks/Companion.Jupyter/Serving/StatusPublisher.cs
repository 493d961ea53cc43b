using Companion.Jupyter.Contents;

namespace Companion.Jupyter.Serving;

/// <summary>
/// Informs front ends which messages the kernel is processing. They show the latest status, so after a quick answer
/// while a cell is running, the cell's status is sent again.
/// </summary>
internal sealed class StatusPublisher(Sender sender)
{
    private readonly Lock _lock = new();
    private ReadOnlyMemory<byte> _cell;

    /// <summary>Processes a request that is answered at once, or while cells are running.</summary>
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

    /// <summary>Records that a cell starts.</summary>
    public void Begin(ReadOnlyMemory<byte> parent)
    {
        lock (_lock)
        {
            _cell = parent;
            Publish(parent, "busy");
        }
    }

    /// <summary>Records that the cell has ended.</summary>
    public void End(ReadOnlyMemory<byte> parent)
    {
        lock (_lock)
        {
            _cell = default;
            Publish(parent, "idle");
        }
    }

    /// <summary>Records that the kernel has started listening.</summary>
    public void Start() => Publish(default, "starting");

    private void Publish(ReadOnlyMemory<byte> parent, string state) =>
        sender.Publish(parent, "status", new StatusContent(state));
}
