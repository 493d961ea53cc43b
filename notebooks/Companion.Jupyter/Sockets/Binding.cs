using Companion.Jupyter.Connections;
using NetMQ;

namespace Companion.Jupyter.Sockets;

/// <summary>Takes the ports that a front end has chosen.</summary>
internal static class Binding
{
    /// <summary>Binds a socket.</summary>
    /// <exception cref="ConnectionFileException">Another program has the port.</exception>
    public static void Bind(NetMQSocket socket, ConnectionFile connection, int port)
    {
        try
        {
            socket.Bind(connection.EndpointOf(port));
        }
        catch (NetMQException)
        {
            throw new ConnectionFileException(
                $"the port {port} cannot be had",
                "another program has it, a kernel for the same file perhaps: each kernel needs ports of its own"
            );
        }
    }
}
