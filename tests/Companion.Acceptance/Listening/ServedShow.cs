using System.Diagnostics;
using Companion.Acceptance.Listening;
using Companion.Acceptance.Sites;
using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Site.Serving;
using Companion.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(ServedShow))]

namespace Companion.Acceptance.Listening;

/// <summary>The fictional show below <c>tests/show</c>, with its recordings, as the preview server serves it.</summary>
public sealed class ServedShow : IAsyncLifetime
{
    /// <summary>The episode that has everything.</summary>
    public const string Episode = "/episodes/1-im-a-teapot/";

    /// <summary>Its transcript.</summary>
    public const string Transcript = $"{Episode}transcript/";

    /// <summary>Its player for other sites.</summary>
    public const string Embed = $"{Episode}embed/";

    private readonly TemporaryFolder _folder = new();
    private PreviewServer? _server;

    /// <summary>Its address: <c>http://localhost:PORT/</c>.</summary>
    public Uri Address { get; } = FreePort.Take();

    /// <summary>The folder of the site.</summary>
    public string Folder => _folder["site"];

    /// <summary>The address of a page.</summary>
    public string At(string path) => new Uri(Address, path).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        var root = Path.Combine(Repository.Root, "tests", "show");
        using (var voices = Process.Start(Path.Combine(root, "make-audio")))
        {
            await voices.WaitForExitAsync();
            if (voices.ExitCode != 0)
            {
                throw new InvalidOperationException("tests/show/make-audio failed.");
            }
        }

        var result = new SiteBuilder().Build(
            new BuildOptions
            {
                Root = root,
                Input = Path.Combine(root, "input"),
                Output = Folder,
                BaseUrl = Address,
                Search = SearchTools.Installed,
            }
        );
        if (result.Diagnostics.Count > 0)
        {
            throw new InvalidOperationException(
                $"The show does not build quietly:\n{string.Join('\n', result.Diagnostics)}"
            );
        }

        _server = await PreviewServer.StartAsync(
            new PreviewOptions
            {
                Folder = Folder,
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
            _folder.Dispose();
        }
    }
}
