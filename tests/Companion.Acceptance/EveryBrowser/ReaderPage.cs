using Companion.Acceptance.Cells;
using Companion.Browsers;

namespace Companion.Acceptance.EveryBrowser;

/// <summary>A page with experiments in any browser, as its reader uses it.</summary>
internal sealed class ReaderPage(ITab tab) : IAsyncDisposable
{
    public ITab Tab => tab;

    /// <summary>Opens a page and waits until its scripts have made the experiments live.</summary>
    public async Task GoToAsync(string address)
    {
        await tab.GoToAsync(address);
        await tab.UntilAsync<int>(count => count > 0, "() => document.querySelectorAll('[data-cell].live').length");
    }

    /// <summary>The ids of the cells that can be run, in order.</summary>
    public Task<string[]> CellsAsync() =>
        tab.CallAsync<string[]>(
            "() => [...document.querySelectorAll('[data-cell].live')].map(({ dataset }) => dataset.cell)"
        );

    /// <summary>The selector of a cell, or of something in it.</summary>
    public static string Cell(string id, string part = "") => $"[data-cell='{id}'] {part}".TrimEnd();

    /// <summary>Presses a button of a cell.</summary>
    public Task ClickAsync(string id, string button) => tab.ClickAsync(Cell(id, "button"), button);

    /// <summary>Replaces a cell's text, with the keyboard.</summary>
    public async Task WriteAsync(string id, string code)
    {
        await EditAsync(Cell(id));
        await tab.PressAsync("a", withControl: true);
        await tab.PressAsync("Delete");
        await tab.TypeAsync(code);
    }

    /// <summary>Replaces a cell's text by the clipboard's, with the keyboard: no browser lets a page read it.</summary>
    /// <returns>The text.</returns>
    public async Task<string> PasteAsync(string id)
    {
        var before = await CodeAsync(id);
        await EditAsync(Cell(id));
        await tab.PressAsync("a", withControl: true);
        await tab.PressAsync("v", withControl: true);
        await tab.UntilAsync<string>(
            text => text != before,
            "(area) => document.querySelector(area).value",
            Cell(id, "textarea")
        );
        return await CodeAsync(id);
    }

    /// <summary>Clicks the text of a cell or of a simulation, and waits for the editor that then appears.</summary>
    public async Task EditAsync(string experiment)
    {
        await tab.ClickAsync($"{experiment} .cell-editor");
        await tab.UntilAsync<bool>(
            isRich => isRich,
            """
            (experiment) => document.querySelector(experiment).querySelector(".editor")
              ?.shadowRoot?.activeElement?.matches(".cm-content") ?? false
            """,
            experiment
        );
    }

    /// <summary>The text in a cell's editor.</summary>
    public Task<string> CodeAsync(string id) => TextAsync(Cell(id, "textarea"), "value");

    /// <summary>The text of an element.</summary>
    public Task<string> TextAsync(string selector, string property = "textContent") =>
        tab.CallAsync<string>("(selector, property) => document.querySelector(selector)[property]", selector, property);

    /// <summary>The text of a cell's result, as <see cref="LiveCell.ResultAsync"/>.</summary>
    public async Task<string> ResultAsync(string id) =>
        ShownText.WithoutBlanks(
            await tab.CallAsync<string>(
                "(output) => [...document.querySelector(output).children].map(({ textContent }) => textContent).join('\\n')",
                Cell(id, "[data-output]")
            )
        );

    /// <summary>Waits until an element's text is as expected.</summary>
    public Task UntilTextAsync(string selector, Func<string, bool> isExpected) =>
        tab.UntilAsync(isExpected, "(selector) => document.querySelector(selector)?.textContent ?? ''", selector);

    /// <summary>Waits until a cell has ended.</summary>
    /// <returns>Its state.</returns>
    public async Task<string> EndAsync(string id)
    {
        var state = "";
        await tab.UntilAsync<string>(
            found => (state = found) is "succeeded" or "failed" or "stopped",
            "(cell) => document.querySelector(cell).dataset.state",
            Cell(id)
        );
        return state;
    }

    public ValueTask DisposeAsync() => tab.DisposeAsync();
}
