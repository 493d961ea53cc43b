using System.Diagnostics;
using Companion.Testing;
using OpenQA.Selenium;
using OpenQA.Selenium.Interactions;
using OpenQA.Selenium.Remote;

namespace Companion.Browsers;

/// <summary>A browser of one tab, driven by Selenium.</summary>
internal sealed class DrivenTab : ITab
{
    private static readonly Dictionary<string, string> NamedKeys = new(StringComparer.Ordinal)
    {
        ["Delete"] = Keys.Delete,
        ["End"] = Keys.End,
        ["Enter"] = Keys.Enter,
        ["Escape"] = Keys.Escape,
        ["Tab"] = Keys.Tab,
    };

    private readonly Process _program;
    private readonly RemoteWebDriver _driver;
    private readonly IDisposable? _resource;

    private DrivenTab(Process program, RemoteWebDriver driver, IDisposable? resource) =>
        (_program, _driver, _resource) = (program, driver, resource);

    /// <summary>Connects to a browser.</summary>
    /// <param name="program">The browser or its driver; it ends with the tab.</param>
    /// <param name="resource">What is needed as long as the program runs.</param>
    /// <param name="connect">Connects.</param>
    public static async Task<ITab> OpenAsync(
        Process program,
        IDisposable? resource,
        Func<Task<RemoteWebDriver>> connect
    )
    {
        try
        {
            var driver = await Task.Run(connect);
            driver.Manage().Timeouts().AsynchronousJavaScript = Patience.Limit;
            return new DrivenTab(program, driver, resource);
        }
        catch
        {
            await Programs.EndAsync(program);
            resource?.Dispose();
            throw;
        }
    }

    public Task GoToAsync(string address) => Task.Run(() => _driver.Navigate().GoToUrl(address));

    public async Task<string> EvaluateAsync(string expression)
    {
        // An error is passed as text, since the driver does not report what a promise is rejected with.
        var script =
            $"const answer = arguments[0]; ({expression}).then((value) => answer(`+${{value}}`), (error) => answer(`-${{error}}`));";
        string? result;
        try
        {
            result = await Task.Run(() => (string?)_driver.ExecuteAsyncScript(script));
        }
        catch (UnknownErrorException left) when (left.Message.Contains("Could not parse script result"))
        {
            // So WebKitGTK says it; Firefox answers with nothing.
            throw new PageLeftException(left);
        }

        if (result is null)
        {
            throw new PageLeftException();
        }

        return result[0] == '+' ? result[1..] : throw new JavaScriptException(result[1..]);
    }

    public Task ClickAsync(int x, int y) =>
        Task.Run(() =>
        {
            var mouse = new PointerInputDevice(PointerKind.Mouse);
            var click = new ActionSequence(mouse);
            click.AddAction(mouse.CreatePointerMove(CoordinateOrigin.Viewport, x, y, TimeSpan.Zero));
            click.AddAction(mouse.CreatePointerDown(MouseButton.Left));
            click.AddAction(mouse.CreatePointerUp(MouseButton.Left));
            _driver.PerformActions([click]);
        });

    public Task PressAsync(string key, bool withControl = false) =>
        Task.Run(() =>
        {
            var actions = new Actions(_driver);
            var pressed = NamedKeys.GetValueOrDefault(key, key);
            if (withControl)
            {
                actions.KeyDown(Keys.Control).SendKeys(pressed).KeyUp(Keys.Control);
            }
            else
            {
                actions.SendKeys(pressed);
            }

            actions.Perform();
        });

    public Task TypeAsync(string text) =>
        Task.Run(() =>
            new Actions(_driver).SendKeys(text.Replace("\n", Keys.Enter, StringComparison.Ordinal)).Perform()
        );

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Task.Run(_driver.Dispose);
        }
        finally
        {
            await Programs.EndAsync(_program);
            _resource?.Dispose();
        }
    }
}
