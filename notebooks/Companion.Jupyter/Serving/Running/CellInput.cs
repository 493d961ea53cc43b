using System.Collections.Concurrent;
using Companion.Jupyter.Contents;
using Companion.Jupyter.Messages;

namespace Companion.Jupyter.Serving.Running;

/// <summary>Passes the lines that a person enters in the front end to the running cell.</summary>
internal sealed class CellInput(Sender sender)
{
    // The end of the input, which a terminal's user enters with Ctrl+D.
    private const string EndOfInput = "\u0004";

    private readonly Lock _lock = new();
    private (Request Request, bool IsAllowed, CancellationToken Interrupt)? _cell;
    private BlockingCollection<string>? _asking;

    /// <summary>Allows a cell to ask for input from now on.</summary>
    public void Begin(Request request, bool isAllowed, CancellationToken interrupt) =>
        _cell = (request, isAllowed, interrupt);

    /// <summary>Records that the cell has ended.</summary>
    public void End() => _cell = null;

    /// <summary>Receives a line that was entered. If no cell is waiting for one, it is dropped.</summary>
    public void Receive(InputReplyContent reply)
    {
        lock (_lock)
        {
            if (_asking is { Count: 0 })
            {
                _asking.Add(reply.Value);
            }
        }
    }

    /// <summary>Asks for a line and waits for it.</summary>
    /// <returns>The line; null at the end of the input.</returns>
    /// <exception cref="InputRefusedException">The front end provides no input, or no cell is running.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public string? ReadLine()
    {
        if (_cell is not { } cell)
        {
            throw new InputRefusedException("Input can be read only while a cell is running.");
        }

        if (!cell.IsAllowed)
        {
            throw new InputRefusedException(
                "This front end provides no input. Set the value in the cell, or run the cell in a front end where somebody can enter it."
            );
        }

        using var asking = new BlockingCollection<string>();
        Ask(asking);
        try
        {
            sender.RequestInput(cell.Request, new InputRequestContent("", Password: false));
            var line = asking.Take(cell.Interrupt);
            return line == EndOfInput ? null : line;
        }
        finally
        {
            Ask(null);
        }
    }

    private void Ask(BlockingCollection<string>? asking)
    {
        lock (_lock)
        {
            _asking = asking;
        }
    }
}
