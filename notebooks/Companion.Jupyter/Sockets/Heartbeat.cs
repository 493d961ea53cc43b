using Companion.Jupyter.Connections;
using NetMQ;
using NetMQ.Sockets;

namespace Companion.Jupyter.Sockets;

/// <summary>
/// Echoes every message, so that front ends know that the kernel is alive. It has its own thread, so it answers
/// whatever else the kernel is doing.
/// </summary>
internal sealed class Heartbeat : IDisposable
{
    // Not a ResponseSocket, which enforces alternating requests and answers and fails if unexpected data breaks the
    // order.
    private readonly RouterSocket _socket = new();
    private readonly NetMQPoller _poller;

    public Heartbeat(ConnectionFile connection)
    {
        _poller = [_socket];
        Binding.Bind(_socket, connection, connection.HeartbeatPort);
        _socket.ReceiveReady += (_, _) => _socket.TrySendMultipartMessage(_socket.ReceiveMultipartMessage());
        _poller.RunAsync("heartbeat");
    }

    public void Dispose()
    {
        _poller.Dispose();
        _socket.Dispose();
    }
}
