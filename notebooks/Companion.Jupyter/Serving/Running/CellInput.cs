using System.Collections.Concurrent;
using Companion.Jupyter.Contents;
using Companion.Jupyter.Messages;

namespace Companion.Jupyter.Serving.Running;

/// <summary>Gives the cell that runs the lines that somebody enters in the front end.</summary>
internal sealed class CellInput(Sender sender)
{
    // What a terminal's user presses to say that there is no more (Ctrl+D).
    private const string EndOfInput = "\u0004";

    private readonly Lock _lock = new();
    private (Request Request, bool IsAllowed, CancellationToken Interrupt)? _cell;
    private BlockingCollection<string>? _asking;

    /// <summary>From now on a cell may ask.</summary>
    public void Begin(Request request, bool isAllowed, CancellationToken interrupt) =>
        _cell = (request, isAllowed, interrupt);

    /// <summary>The cell has ended.</summary>
    public void End() => _cell = null;

    /// <summary>Receives a line that was entered. One that nobody waits for is dropped.</summary>
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
    /// <exception cref="InputRefusedException">The front end gives no input, or no cell runs.</exception>
    /// <exception cref="OperationCanceledException">The cell is interrupted.</exception>
    public string? ReadLine()
    {
        if (_cell is not { } cell)
        {
            throw new InputRefusedException("Input can be read only while a cell runs.");
        }

        if (!cell.IsAllowed)
        {
            throw new InputRefusedException(
                "This front end gives cells no input. Set the value in the cell, or run it where somebody can enter it."
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
