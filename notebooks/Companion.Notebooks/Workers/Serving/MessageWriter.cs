using System.Text;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Writes messages on its own thread: the first at once, then every few milliseconds what has accumulated, so that ten
/// thousand short prints become a few dozen writes. Text of the same stream is joined, and a later update of a display
/// replaces an earlier one. Senders never wait for the reader at the other end.
/// </summary>
public sealed class MessageWriter : IMessageWriter, IDisposable
{
    private const int LookBack = 32;

    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan TimeToWrite = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TimeToFreeMemory = TimeSpan.FromMilliseconds(10);

    private readonly Action<IReadOnlyList<WorkerMessage>> _write;
    private readonly Thread _thread;
    private readonly Lock _lock = new();
    private readonly AutoResetEvent _any = new(false);
    private readonly AutoResetEvent _urgent = new(false);
    private readonly StringBuilder _text = new();
    private List<WorkerMessage> _messages = [];
    private (long? Id, string Stream) _textOf;
    private bool _isClosed;

    /// <summary>Creates a writer of lines.</summary>
    public MessageWriter(Stream output)
        : this(messages => WriteLines(output, messages)) { }

    /// <summary>Creates a writer with a custom target.</summary>
    /// <param name="write">Receives the accumulated messages, on the writer's thread.</param>
    public MessageWriter(Action<IReadOnlyList<WorkerMessage>> write)
    {
        _write = write;
        _thread = new Thread(WriteAll) { IsBackground = true, Name = "messages" };
        _thread.Start();
    }

    /// <inheritdoc />
    public void Send(WorkerMessage message)
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return;
            }

            Add(message);
            _any.Set();
            if (message is not (OutputMessage or PhaseMessage))
            {
                // It is an answer, and the host is waiting for it.
                _urgent.Set();
            }
        }
    }

    /// <summary>Writes the remaining messages. A second call does nothing.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return;
            }

            _isClosed = true;
            _any.Set();
            _urgent.Set();
        }

        // A reader that does not read may block the last write for ever.
        if (_thread.Join(TimeToWrite))
        {
            _any.Dispose();
            _urgent.Dispose();
        }
    }

    private static void WriteLines(Stream output, IReadOnlyList<WorkerMessage> messages)
    {
        using var buffer = WhenThereIsMemory(messages, ToLines);
        output.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
        output.Flush();
    }

    private static MemoryStream ToLines(IReadOnlyList<WorkerMessage> messages)
    {
        var buffer = new MemoryStream();
        foreach (var message in messages)
        {
            ProtocolLine.Write(buffer, message);
        }

        return buffer;
    }

    // A cell may have used all memory. It soon gets its exception, which must be reported, so this thread must survive
    // until then.
    private static TResult WhenThereIsMemory<T, TResult>(T input, Func<T, TResult> work)
    {
        while (true)
        {
            try
            {
                return work(input);
            }
            catch (OutOfMemoryException)
            {
                Thread.Sleep(TimeToFreeMemory);
            }
        }
    }

    private void WriteAll()
    {
        try
        {
            while (true)
            {
                _any.WaitOne();
                var (messages, isLast) = WhenThereIsMemory(this, static writer => writer.Drain());
                _write(messages);
                if (isLast)
                {
                    return;
                }

                _urgent.WaitOne(Gathering);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The host is gone; the end of the input will show that too.
        }
    }

    private (List<WorkerMessage> Messages, bool IsLast) Drain()
    {
        lock (_lock)
        {
            // The second half of a surrogate pair may still follow, and a lone half cannot be sent.
            EndText(keepsHalf: !_isClosed);
            var drained = _messages;
            _messages = [];
            return (drained, _isClosed);
        }
    }

    private void Add(WorkerMessage message)
    {
        if (message is OutputMessage { Output: StreamOutput text })
        {
            AddText(message.Id, text);
            return;
        }

        EndText();
        if (
            message is OutputMessage { Output: DisplayDataUpdate update }
            && FindUpdate(message.Id, update) is { } earlier
        )
        {
            _messages[earlier] = message;
        }
        else
        {
            _messages.Add(message);
        }
    }

    private void AddText(long? id, StreamOutput text)
    {
        if (_textOf != (id, text.Name))
        {
            EndText();
            _textOf = (id, text.Name);
        }

        _text.Append(text.Text);
    }

    private int? FindUpdate(long? id, DisplayDataUpdate update)
    {
        var first = Math.Max(0, _messages.Count - LookBack);
        var found = _messages.FindLastIndex(
            _messages.Count - 1,
            _messages.Count - first,
            other =>
                other is OutputMessage { Output: DisplayDataUpdate known }
                && other.Id == id
                && known.DisplayId == update.DisplayId
        );
        return found >= 0 ? found : null;
    }

    private void EndText(bool keepsHalf = false)
    {
        var length = _text.Length;
        if (keepsHalf && length > 0 && char.IsHighSurrogate(_text[length - 1]))
        {
            length--;
        }

        if (length > 0)
        {
            var text = new StreamOutput(_textOf.Stream, _text.ToString(0, length));
            _messages.Add(new OutputMessage(_textOf.Id, text));
            _text.Remove(0, length);
        }
    }
}
