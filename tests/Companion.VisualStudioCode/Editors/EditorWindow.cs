using Companion.Acceptance.Browsing;
using Microsoft.Playwright;

namespace Companion.VisualStudioCode.Editors;

/// <summary>A window of VS Code.</summary>
public sealed class EditorWindow : IAsyncDisposable
{
    private const int Patience = 60_000;

    private readonly BrowserPage _browser;

    private EditorWindow(BrowserPage browser) => _browser = browser;

    public IPage Page => _browser.Page;

    /// <summary>The notifications in the window's lower right corner.</summary>
    public ILocator Notifications => Page.Locator(".notification-list-item");

    /// <summary>A modal dialog.</summary>
    public ILocator Dialog => Page.Locator(".monaco-dialog-box");

    /// <summary>A button of the dialog.</summary>
    public ILocator DialogButton(string name) =>
        Dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name });

    /// <summary>The status bar item of our process.</summary>
    public ILocator Status => Page.Locator(".statusbar-item", new PageLocatorOptions { HasTextString = "C#:" });

    /// <summary>Opens a window on a folder and waits until its files are shown.</summary>
    public static async Task<EditorWindow> OpenAsync(Chromium chromium, CodeServer server, string folder)
    {
        var opened = await chromium.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            }
        );
        opened.Context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var window = new EditorWindow(opened);
        await window.Page.GotoAsync($"{server.Address}?folder={Uri.EscapeDataString(folder)}");
        await window.Page.Locator(".monaco-workbench").WaitForAsync();
        return window;
    }

    /// <summary>Opens a notebook by its name.</summary>
    public async Task<NotebookEditor> OpenNotebookAsync(string file)
    {
        await Assertions.Expect(Page.Locator(".explorer-folders-view .monaco-list-row").First).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Control+p");
        var row = Page.Locator($".quick-input-list .monaco-list-row[aria-label*='{file}']").First;
        await Page.Locator(".quick-input-widget input").FillAsync(file);
        await row.ClickAsync();
        var notebook = new NotebookEditor(this);
        await notebook.WaitForAsync();
        return notebook;
    }

    /// <summary>Runs a command by its name.</summary>
    public async Task RunCommandAsync(string name)
    {
        await Page.Keyboard.PressAsync("F1");
        await Page.Locator(".quick-input-widget input").FillAsync($">{name}");
        await Page.Locator($".quick-input-list .monaco-list-row[aria-label^='{name}']").First.ClickAsync();
    }

    /// <summary>A button of the window, by its text.</summary>
    public ILocator Button(string name) =>
        Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name }).First;

    /// <summary>Closes the window as a user does, so that the editor can finish its work.</summary>
    public async Task CloseAsync()
    {
        Page.Dialog += (_, question) => _ = question.AcceptAsync();
        await Page.GotoAsync("about:blank");
    }

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();
}
