using Companion.Acceptance.Browsing;
using Companion.Testing.Processes;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Companion.Acceptance.Browsing;

/// <summary>One Chromium for all tests, started when the first asks for it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>Debian's browser.</summary>
    public const string Program = "/usr/bin/chromium";

    /// <summary>No sandbox: CI runs as root. Nothing of the browser's own may talk to the network.</summary>
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

    private readonly SemaphoreSlim starting = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Opens a page in a profile of its own.</summary>
    public async Task<BrowserPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await (await StartAsync()).NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new BrowserPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        starting.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        if (!File.Exists(Program))
        {
            throw new ToolMissingException(Program);
        }

        await starting.WaitAsync();
        try
        {
            // The machine does other things too; whoever asks for speed measures it.
            Assertions.SetDefaultExpectTimeout(30_000);
            playwright ??= await Playwright.CreateAsync();
            browser ??= await playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments }
            );
            return browser;
        }
        finally
        {
            starting.Release();
        }
    }
}
