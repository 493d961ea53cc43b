using Companion.Acceptance.Sites;
using Companion.Site.Serving;
using Companion.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(ServedSite))]

namespace Companion.Acceptance.Sites;

/// <summary>
/// The site as the preview server serves it without live reload: with its real headers and redirects, and without
/// additions of the preview. Started once for all tests.
/// </summary>
public sealed class ServedSite : IAsyncLifetime
{
    private BuiltSite? _site;
    private PreviewServer? _server;

    /// <summary>Its address: <c>http://localhost:PORT/</c>.</summary>
    public Uri Address { get; } = FreePort.Take();

    /// <summary>The address of a page.</summary>
    public string At(string path) => new Uri(Address, path).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        _site = new BuiltSite(Address);
        _server = await PreviewServer.StartAsync(
            new PreviewOptions
            {
                Folder = _site.Folder,
                BaseUrl = Address,
                Port = Address.Port,
                NetlifyToml = Path.Combine(Repository.Root, "netlify.toml"),
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            _server = null;
        }

        _site?.Dispose();
        _site = null;
    }
}
