using System.Net;
using System.Net.Sockets;
using Companion.Site.Serving;

namespace Companion.Benchmarks;

/// <summary>A folder served on loopback, with its precompressed files.</summary>
/// <param name="Server">The server.</param>
/// <param name="Address">The address of the folder.</param>
internal sealed record ServedFolder(PreviewServer Server, Uri Address) : IAsyncDisposable
{
    /// <summary>Serves a folder.</summary>
    public static async Task<ServedFolder> StartAsync(string folder)
    {
        var address = new Uri($"http://localhost:{FreePort()}/");
        var server = await PreviewServer.StartAsync(
            new PreviewOptions
            {
                Folder = folder,
                BaseUrl = address,
                Port = address.Port,
                LiveReload = false,
                NetlifyToml = Path.Combine(folder, "none.toml"),
            }
        );
        return new ServedFolder(server, address);
    }

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
