using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <summary>A browser that runs during the tests of a class.</summary>
public abstract class RunningBrowser(BrowserKind kind) : IAsyncLifetime
{
    private IWebBrowser? _browser;

    public IWebBrowser Browser => _browser ?? throw new InvalidOperationException("It has not been started.");

    public async ValueTask InitializeAsync() => _browser = await Companion.Browsers.Browser.StartAsync(kind);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
    }
}
