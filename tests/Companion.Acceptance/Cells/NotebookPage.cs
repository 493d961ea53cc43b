using Companion.Acceptance.Browsing;
using Microsoft.Playwright;

namespace Companion.Acceptance.Cells;

/// <summary>A page with live cells, as its reader uses it.</summary>
public sealed class NotebookPage : IAsyncDisposable
{
    /// <summary>How long the kernel may take to load and to run the cells, on a busy machine.</summary>
    public const int Patience = 90_000;

    private readonly BrowserPage _browser;
    private readonly bool _isOwner;

    private NotebookPage(BrowserPage browser, bool isOwner)
    {
        _browser = browser;
        _isOwner = isOwner;
        Page.SetDefaultTimeout(Patience);
    }

    public IPage Page => _browser.Page;

    public BrowserPage Browser => _browser;

    /// <summary>All runnable cells, in order.</summary>
    public ILocator Cells => Page.Locator("[data-cell].live");

    /// <summary>The first cell: no cell runs before it.</summary>
    public LiveCell First => new(Cells.First);

    /// <summary>The bar above the first cell.</summary>
    public ILocator Bar => Page.Locator(".notebook-bar").First;

    /// <summary>Opens a page.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="address">The page's address.</param>
    public static async Task<NotebookPage> OpenAsync(Chromium chromium, string address) =>
        new(await new Visitor().OpenAsync(chromium, address), isOwner: true);

    /// <summary>Opens another tab of the same browser.</summary>
    public async Task<NotebookPage> OpenTabAsync(string address)
    {
        var page = await _browser.Context.NewPageAsync();
        var tab = new NotebookPage(new BrowserPage(_browser.Context, page), isOwner: false);
        await tab._browser.GoToAsync(address);
        return tab;
    }

    /// <summary>A cell by its number in the notebook.</summary>
    public LiveCell Cell(string id) => new(Page.Locator($"[data-cell='{id}']"));

    /// <summary>Runs all cells and waits for the last of them.</summary>
    public async Task RunAllAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Run all" }).First.ClickAsync();
        foreach (var cell in await Cells.AllAsync())
        {
            await new LiveCell(cell).EndAsync();
        }
    }

    /// <summary>The text of each cell's result.</summary>
    public async Task<IReadOnlyList<string>> ResultsAsync()
    {
        var results = new List<string>();
        foreach (var cell in await Cells.AllAsync())
        {
            results.Add(await new LiveCell(cell).ResultAsync());
        }

        return results;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOwner)
        {
            await _browser.DisposeAsync();
        }
        else
        {
            await Page.CloseAsync();
        }
    }
}
