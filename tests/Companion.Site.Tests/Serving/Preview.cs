using System.Net.Sockets;
using System.Text;
using Companion.Site.Serving;

namespace Companion.Site.Tests.Serving;

/// <summary>A running preview server with a raw client: it follows no redirects and decompresses nothing.</summary>
internal sealed class Preview : IAsyncDisposable
{
    private Preview(PreviewServer server)
    {
        Server = server;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(server.Address.GetLeftPart(UriPartial.Authority)),
        };
    }

    public PreviewServer Server { get; }

    public HttpClient Client { get; }

    public static async Task<Preview> OfAsync(SiteOnDisk site, Func<PreviewOptions, PreviewOptions>? change = null)
    {
        var options = new PreviewOptions { Folder = site.Output, Port = 0 };
        return new Preview(await PreviewServer.StartAsync(change?.Invoke(options) ?? options));
    }

    /// <summary>The status and, after an arrow, the destination of a redirect.</summary>
    public async Task<string> AnswerAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(Client.BaseAddress!, path));
        var status = (int)response.StatusCode;
        return response.Headers.Location is { } location ? $"{status} -> {location.OriginalString}" : $"{status}";
    }

    public Task<string> TextAsync(string path) => Client.GetStringAsync(new Uri(Client.BaseAddress!, path));

    public async Task<HttpResponseMessage> SendAsync(string path, HttpMethod? method = null, params string[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        foreach (var header in headers)
        {
            request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>The first line of the response to a request line that no client library would send.</summary>
    public async Task<string> RawAsync(string target)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", Server.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        );
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
