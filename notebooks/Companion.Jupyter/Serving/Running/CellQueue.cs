using System.Collections.Concurrent;
using Companion.Jupyter.Contents;
using Companion.Jupyter.Messages;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Jupyter.Serving.Running;

/// <summary>Runs cells one after the other, on its own thread.</summary>
internal sealed class CellQueue(Sender sender, StatusPublisher status, CellSession session) : IDisposable
{
    private readonly ConcurrentQueue<WaitingCell> _waiting = [];
    private readonly InterruptSource _interrupts = new();
    private readonly WorkThread _thread = new("cells");

    /// <summary>Whether no cell is waiting.</summary>
    public bool IsEmpty => _waiting.IsEmpty;

    /// <summary>Runs an action before the cells that are added later.</summary>
    public void Post(Action action) => _thread.Post(action);

    /// <summary>Adds a cell, which runs after those added before it.</summary>
    public void Add(Request request)
    {
        _waiting.Enqueue(new WaitingCell(request, request.Read<ExecuteRequest>(), _interrupts.Add()));
        _thread.Post(RunNext);
    }

    /// <summary>Ends the running cell and drops the waiting cells. The variables are kept.</summary>
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
            // It was dropped.
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
            // Only cells that have been requested by now: whoever requests one later has seen the error.
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
