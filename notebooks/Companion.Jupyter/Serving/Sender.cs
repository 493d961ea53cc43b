using System.Collections.Concurrent;
using Companion.Jupyter.Contents;
using Companion.Jupyter.Messages;
using Companion.Jupyter.Sockets;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Jupyter.Serving;

/// <summary>
/// Sends answers and broadcasts in the order in which they were created. The output of cells is collected as for any
/// other host, so that ten thousand prints become a few dozen messages.
/// </summary>
internal sealed class Sender : IDisposable
{
    // The latest cells: a cell that has ended may have left code running that produces more output.
    private const int CellsToRemember = 1000;

    private static readonly NoMetadata NoMetadata = new();

    private readonly KernelSockets _sockets;
    private readonly MessageWire _wire;
    private readonly MessageWriter _writer;
    private readonly ConcurrentDictionary<long, OutputParent> _cells = [];
    private long _lastId;

    public Sender(KernelSockets sockets, MessageWire wire)
    {
        (_sockets, _wire) = (sockets, wire);
        _writer = new MessageWriter(SendAll);
    }

    /// <summary>Receives the output of cells.</summary>
    public IMessageWriter Outputs => _writer;

    /// <summary>Begins the outputs of a cell.</summary>
    /// <returns>The id that they carry.</returns>
    public long Begin(ReadOnlyMemory<byte> parent, int executionCount)
    {
        var id = ++_lastId;
        _cells[id] = new OutputParent(parent, executionCount);
        _cells.TryRemove(id - CellsToRemember, out _);
        return id;
    }

    /// <summary>Answers a request.</summary>
    public void Reply<T>(Request request, string type, T content) =>
        Send(request.Channel, _wire.Compose(request.Route, type, content, request.Header));

    /// <summary>Asks the front end that has made a request for input.</summary>
    public void RequestInput(Request request, InputRequestContent content) =>
        Send(Channel.Input, _wire.Compose(request.Route, "input_request", content, request.Header));

    /// <summary>Publishes a message to all front ends.</summary>
    public void Publish<T>(ReadOnlyMemory<byte> parent, string type, T content) =>
        Send(Channel.Broadcast, _wire.Compose([MessageWire.Topic(type)], type, content, parent));

    /// <summary>Sends the remaining messages.</summary>
    public void Dispose() => _writer.Dispose();

    private void Send(Channel channel, NetMQ.NetMQMessage message) =>
        _writer.Send(new ComposedMessage(channel, message));

    private void SendAll(IReadOnlyList<WorkerMessage> messages)
    {
        foreach (var message in messages)
        {
            switch (message)
            {
                case ComposedMessage composed:
                    _sockets.Send(composed.Channel, composed.Message);
                    break;
                case OutputMessage { Id: { } id, Output: var output } when _cells.TryGetValue(id, out var parent):
                    Send(parent, output);
                    break;
            }
        }
    }

    private void Send(OutputParent parent, CellOutput output)
    {
        switch (output)
        {
            case StreamOutput stream:
                Publish(parent, "stream", new StreamOutputContent(stream.Name, stream.Text));
                break;
            case DisplayData display:
                Publish(parent, "display_data", Display(display.Data, display.DisplayId));
                break;
            case DisplayDataUpdate update:
                Publish(parent, "update_display_data", Display(update.Data, update.DisplayId));
                break;
            case ExecuteResult result:
                var content = new ExecuteResultContent(parent.ExecutionCount, result.Data, NoMetadata);
                Publish(parent, "execute_result", content);
                break;
        }
    }

    // Front ends remember display names across restarts of the kernel.
    private DisplayDataContent Display(MimeBundle data, string? id) =>
        new(data, NoMetadata, new TransientData($"{_wire.Session}-{id}"));

    private void Publish<T>(OutputParent parent, string type, T content) =>
        _sockets.Send(Channel.Broadcast, _wire.Compose([MessageWire.Topic(type)], type, content, parent.Header));
}
