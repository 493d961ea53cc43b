using System.Net;
using System.Net.Sockets;

namespace Companion.Acceptance.Sites;

/// <summary>Finds a port that nothing listens on.</summary>
public static class FreePort
{
    /// <summary>An address that a server can be started at.</summary>
    public static Uri Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }
}
