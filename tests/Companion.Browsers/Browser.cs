namespace Companion.Browsers;

/// <summary>Starts browsers.</summary>
public static class Browser
{
    /// <summary>Starts a browser.</summary>
    /// <exception cref="Companion.Testing.Processes.ToolMissingException">It is not installed.</exception>
    public static async Task<IWebBrowser> StartAsync(BrowserKind kind) =>
        kind switch
        {
            BrowserKind.Chromium => await ChromiumBrowser.StartAsync(),
            BrowserKind.Firefox => new FirefoxBrowser(),
            BrowserKind.WebKit => await WebKitBrowser.StartAsync(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
