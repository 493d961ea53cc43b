using Companion.Testing.Processes;
using Microsoft.Playwright;

namespace Companion.Browsers;

/// <summary>Debian's Chromium, driven by Playwright.</summary>
public sealed class ChromiumBrowser : IWebBrowser
{
    /// <summary>The program.</summary>
    public const string Program = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChromiumBrowser(IPlaywright playwright, IBrowser browser) =>
        (_playwright, _browser) = (playwright, browser);

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

    /// <summary>Starts it.</summary>
    /// <exception cref="ToolMissingException">It is not installed.</exception>
    public static async Task<ChromiumBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new ChromiumBrowser(playwright, await LaunchAsync(playwright));
    }

    /// <summary>Starts it for tests that use Playwright themselves.</summary>
    /// <exception cref="ToolMissingException">It is not installed.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        File.Exists(Program)
            ? playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments })
            : throw new ToolMissingException(Program);

    /// <inheritdoc />
    public async Task<ITab> OpenAsync()
    {
        var context = await _browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        return new Tab(context, await context.NewPageAsync());
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private sealed class Tab(IBrowserContext context, IPage page) : ITab
    {
        public Task GoToAsync(string address) => page.GotoAsync(address);

        public async Task<string> EvaluateAsync(string expression)
        {
            try
            {
                return await page.EvaluateAsync<string>(expression);
            }
            catch (PlaywrightException left) when (left.Message.Contains("context was destroyed"))
            {
                throw new PageLeftException(left);
            }
        }

        public Task ClickAsync(int x, int y) => page.Mouse.ClickAsync(x, y);

        public Task PressAsync(string key, bool withControl = false) =>
            page.Keyboard.PressAsync(withControl ? $"Control+{key}" : key);

        public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

        public ValueTask DisposeAsync() => context.DisposeAsync();
    }
}
