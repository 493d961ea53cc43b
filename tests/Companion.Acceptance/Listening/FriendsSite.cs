using Companion.Acceptance.Sites;
using Companion.Site.Serving;
using Companion.Testing;

namespace Companion.Acceptance.Listening;

/// <summary>Somebody else's site, of one page, on this machine: browsers keep sites of the web from showing local ones.</summary>
internal sealed class FriendsSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly PreviewServer _server;

    private FriendsSite(TemporaryFolder folder, PreviewServer server)
    {
        _folder = folder;
        _server = server;
    }

    /// <summary>Its address.</summary>
    public string Address => _server.Address.AbsoluteUri;

    /// <summary>Serves the page.</summary>
    /// <param name="html">What it shows.</param>
    public static async Task<FriendsSite> StartAsync(string html)
    {
        var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["index.html"], $"<!DOCTYPE html><title>Friend</title><p>Listen:</p>{html}");
        var address = FreePort.Take();
        return new FriendsSite(
            folder,
            await PreviewServer.StartAsync(
                new PreviewOptions
                {
                    Folder = Path.GetDirectoryName(folder["index.html"])!,
                    BaseUrl = address,
                    Port = address.Port,
                }
            )
        );
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
