using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Companion.Testing;
using Companion.Testing.Processes;
using OpenQA.Selenium.Remote;

namespace Companion.Browsers;

/// <summary>
/// WebKitGTK's small browser, driven by Selenium. It has no mode without a window, so that it gets a screen in memory.
/// </summary>
internal sealed class WebKitBrowser : IWebBrowser
{
    private readonly Process _screen;
    private readonly string _display;

    private WebKitBrowser(Process screen, string display) => (_screen, _display) = (screen, display);

    /// <summary>Starts the screen. Each tab has a browser of its own.</summary>
    /// <exception cref="ToolMissingException">It is not installed.</exception>
    public static async Task<WebKitBrowser> StartAsync()
    {
        var screen = Programs.Start("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]);
        var number = int.Parse((await screen.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return new WebKitBrowser(screen, $":{number}");
    }

    /// <inheritdoc />
    public Task<ITab> OpenAsync()
    {
        var address = FreeAddress();
        var program = Programs.Start(
            "WebKitWebDriver",
            [$"--port={address.Port}"],
            new Dictionary<string, string?>
            {
                ["DISPLAY"] = _display,
                ["GDK_BACKEND"] = "x11",
                ["NO_AT_BRIDGE"] = "1",
                // A screen in memory has no graphics processor: to imitate one costs as much as the page does.
                ["WEBKIT_DISABLE_COMPOSITING_MODE"] = "1",
            }
        );
        return DrivenTab.OpenAsync(
            program,
            resource: null,
            async () =>
            {
                await Patience.UntilAsync(() => Listens(address), "the driver of WebKitGTK answers");
                return new RemoteWebDriver(address, new AnyBrowser());
            }
        );
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await Programs.EndAsync(_screen);

    private static bool Listens(Uri address)
    {
        try
        {
            using var client = new TcpClient(address.Host, address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }
}
