using Companion.Jupyter.Connections;
using NetMQ;
using NetMQ.Sockets;

namespace Companion.Jupyter.Sockets;

/// <summary>
/// Sends back whatever comes, so that front ends know that the kernel lives. It has a thread of its own: whatever else the kernel
/// is at, it lives.
/// </summary>
internal sealed class Heartbeat : IDisposable
{
    // No ResponseSocket: it keeps count of questions and answers, and ends where noise confuses the count.
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
