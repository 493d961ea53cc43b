using Companion.Acceptance.Sites;
using Xunit;

[assembly: AssemblyFixture(typeof(ServedSite))]

namespace Companion.Acceptance.Sites;

/// <summary>The site as the preview server serves it, with its real headers and redirects. Started once for all tests.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private BuiltSite? site;
    private PlainHost? server;

    /// <summary>Where it is: <c>http://localhost:PORT/</c>.</summary>
    public Uri Address { get; } = FreePort.Take();

    /// <summary>The address of a page.</summary>
    public string At(string path) => new Uri(Address, path).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        site = new BuiltSite(Address);
        server = await PlainHost.StartAsync(site.Folder, Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        site?.Dispose();
    }
}
