using Companion.Jupyter.Connections;
using NetMQ;

namespace Companion.Jupyter.Sockets;

/// <summary>Binds the ports that a front end has chosen.</summary>
internal static class Binding
{
    /// <summary>Binds a socket.</summary>
    /// <exception cref="ConnectionFileException">Another program uses the port.</exception>
    public static void Bind(NetMQSocket socket, ConnectionFile connection, int port)
    {
        try
        {
            socket.Bind(connection.EndpointOf(port));
        }
        catch (NetMQException)
        {
            throw new ConnectionFileException(
                $"the port {port} is not available",
                "another program uses it, perhaps a kernel for the same file: each kernel needs its own ports"
            );
        }
    }
}
