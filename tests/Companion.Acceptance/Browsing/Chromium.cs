using Companion.Acceptance.Browsing;
using Companion.Testing.Processes;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Companion.Acceptance.Browsing;

/// <summary>One Chromium for all tests, started when it is first needed.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>Debian's browser.</summary>
    public const string Program = "/usr/bin/chromium";

    /// <summary>No sandbox, since CI runs as root. The browser itself must not use the network.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

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
        if (!File.Exists(Program))
        {
            throw new ToolMissingException(Program);
        }

        await _starting.WaitAsync();
        try
        {
            // The machine may be busy; tests of speed measure it themselves.
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments }
            );
            return _browser;
        }
        finally
        {
            _starting.Release();
        }
    }
}
