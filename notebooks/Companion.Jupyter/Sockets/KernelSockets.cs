using Companion.Jupyter.Connections;
using Companion.Jupyter.Messages;
using NetMQ;
using NetMQ.Sockets;

namespace Companion.Jupyter.Sockets;

/// <summary>
/// The kernel's sockets. Only the thread that runs them uses them; other threads queue messages for it.
/// </summary>
internal sealed class KernelSockets : IDisposable
{
    private static readonly TimeSpan TimeToSend = TimeSpan.FromSeconds(1);

    private readonly Dictionary<Channel, NetMQSocket> _sockets = new()
    {
        [Channel.Shell] = new RouterSocket(),
        [Channel.Control] = new RouterSocket(),
        [Channel.Input] = new RouterSocket(),
        [Channel.Broadcast] = new PublisherSocket(),
    };

    // A null message means the end.
    private readonly NetMQQueue<(Channel Channel, NetMQMessage? Message)> _sending = new();
    private readonly NetMQPoller _poller = [];
    private readonly Lock _ending = new();
    private bool _hasEnded;

    /// <summary>Binds the ports.</summary>
    /// <exception cref="ConnectionFileException">Another program uses one of them.</exception>
    public KernelSockets(ConnectionFile connection)
    {
        foreach (var (channel, socket) in _sockets)
        {
            socket.Options.Linger = TimeToSend;
            socket.Options.SendHighWatermark = 0;
            Binding.Bind(socket, connection, PortOf(channel, connection));
            _poller.Add(socket);
        }

        _sending.ReceiveReady += (_, _) => SendAll();
        _poller.Add(_sending);
    }

    /// <summary>Receives messages until it is stopped; blocks the thread.</summary>
    /// <param name="receive">Called on this thread; must return quickly.</param>
    public void Run(Action<Channel, NetMQMessage> receive)
    {
        foreach (var (channel, socket) in _sockets.Where(pair => pair.Key != Channel.Broadcast))
        {
            socket.ReceiveReady += (_, _) => ReceiveAll(channel, socket, receive);
        }

        _poller.Run();
        foreach (var socket in _sockets.Values)
        {
            socket.Dispose();
        }
    }

    /// <summary>Queues a message for sending. Any thread may call this.</summary>
    public void Send(Channel channel, NetMQMessage message) => Enqueue((channel, message));

    /// <summary>Stops after the queued messages have been passed to the system.</summary>
    public void Stop() => Enqueue((Channel.Broadcast, null));

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_ending)
        {
            if (_hasEnded)
            {
                return;
            }

            _hasEnded = true;
        }

        _poller.Dispose();
        _sending.Dispose();
    }

    private static int PortOf(Channel channel, ConnectionFile connection) =>
        channel switch
        {
            Channel.Shell => connection.ShellPort,
            Channel.Control => connection.ControlPort,
            Channel.Input => connection.InputPort,
            _ => connection.BroadcastPort,
        };

    private static void ReceiveAll(Channel channel, NetMQSocket socket, Action<Channel, NetMQMessage> receive)
    {
        NetMQMessage? message = null;
        while (socket.TryReceiveMultipartMessage(ref message))
        {
            receive(channel, message!);
        }
    }

    private void SendAll()
    {
        while (_sending.TryDequeue(out var next, TimeSpan.Zero))
        {
            if (next.Message is null)
            {
                _poller.Stop();
                return;
            }

            // A message to a front end that has gone is dropped.
            _sockets[next.Channel].TrySendMultipartMessage(next.Message);
        }
    }

    private void Enqueue((Channel, NetMQMessage?) next)
    {
        // A disposed queue blocks its senders until NetMQ has closed its sockets.
        lock (_ending)
        {
            if (!_hasEnded)
            {
                _sending.Enqueue(next);
            }
        }
    }
}
