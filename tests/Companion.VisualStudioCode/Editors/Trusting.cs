using Companion.Acceptance.Browsing;
using Xunit;

namespace Companion.VisualStudioCode.Editors;

/// <summary>A server in which every folder is trusted, shared by the tests that open windows there.</summary>
public sealed class Trusting(InstalledExtension extension, Chromium chromium) : IAsyncLifetime
{
    private CodeServer? _server;

    /// <summary>Opens a window on a folder.</summary>
    public Task<EditorWindow> OpenAsync(string folder) => EditorWindow.OpenAsync(chromium, _server!, folder);

    public async ValueTask InitializeAsync() => _server = await CodeServer.StartAsync(extension);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
