using System.Net;
using System.Net.Sockets;

namespace Companion.Acceptance.Sites;

/// <summary>Finds a free port.</summary>
public static class FreePort
{
    /// <summary>An address at which a server can start.</summary>
    public static Uri Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }
}
