using Companion.Acceptance.Browsing;
using Companion.Browsers;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Companion.Acceptance.Browsing;

/// <summary>One Chromium for all tests, started when it is first needed.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a page in its own profile.</summary>
    public async Task<BrowserPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await (await StartAsync()).NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new BrowserPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        await _starting.WaitAsync();
        try
        {
            // The machine may be busy.
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await ChromiumBrowser.LaunchAsync(_playwright);
            return _browser;
        }
        finally
        {
            _starting.Release();
        }
    }
}
