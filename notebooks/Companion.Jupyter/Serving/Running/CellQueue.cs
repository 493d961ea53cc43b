using System.Collections.Concurrent;
using Companion.Jupyter.Contents;
using Companion.Jupyter.Messages;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Jupyter.Serving.Running;

/// <summary>Runs cells one after the other, on a thread of its own.</summary>
internal sealed class CellQueue(Sender sender, StatusPublisher status, CellSession session) : IDisposable
{
    private readonly ConcurrentQueue<WaitingCell> _waiting = [];
    private readonly InterruptSource _interrupts = new();
    private readonly WorkThread _thread = new("cells");

    /// <summary>Whether no cell waits to be run.</summary>
    public bool IsEmpty => _waiting.IsEmpty;

    /// <summary>Does something before the cells that are still to come.</summary>
    public void Post(Action action) => _thread.Post(action);

    /// <summary>Runs a cell behind those before it.</summary>
    public void Add(Request request)
    {
        _waiting.Enqueue(new WaitingCell(request, request.Read<ExecuteRequest>(), _interrupts.Add()));
        _thread.Post(RunNext);
    }

    /// <summary>Ends the cell that runs, and does not run those that wait. The variables stay.</summary>
    public void Interrupt() => _interrupts.Interrupt();

    /// <inheritdoc />
    public void Dispose()
    {
        Interrupt();
        _thread.Dispose();
    }

    private void RunNext()
    {
        if (!_waiting.TryDequeue(out var cell))
        {
            // It was called off.
            return;
        }

        status.Begin(cell.Request.Header);
        if (cell.Interrupt.IsCancellationRequested)
        {
            CallOff(cell);
            return;
        }

        var reply = session.Run(cell);
        _interrupts.Remove(cell.Interrupt);
        sender.Reply(cell.Request, "execute_reply", reply);
        status.End(cell.Request.Header);
        if (reply.Status == "error" && cell.Content.StopOnError)
        {
            // Those that have been asked for by now: what comes later is asked for in knowledge of the error.
            for (var count = _waiting.Count; count > 0 && _waiting.TryDequeue(out var next); count--)
            {
                status.Begin(next.Request.Header);
                CallOff(next);
            }
        }
    }

    private void CallOff(WaitingCell cell)
    {
        _interrupts.Remove(cell.Interrupt);
        sender.Reply(cell.Request, "execute_reply", new ExecuteReply("aborted", session.Count));
        status.End(cell.Request.Header);
    }
}
