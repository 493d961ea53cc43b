using Microsoft.Playwright;

namespace Companion.Acceptance.Cells;

/// <summary>A live cell, as its reader sees it.</summary>
public sealed class LiveCell(ILocator cell)
{
    /// <summary>The cell's element.</summary>
    public ILocator Element => cell;

    public ILocator Output => cell.Locator("[data-output]");

    public ILocator Status => cell.Locator(".cell-status");

    public ILocator Editor => cell.Locator(".cm-content");

    private IPage Page => cell.Page;

    public ILocator Button(string name) => cell.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>The text in the cell.</summary>
    public Task<string> CodeAsync() => cell.Locator("textarea").EvaluateAsync<string>("area => area.value");

    /// <summary>Replaces the text in the cell, with the keyboard.</summary>
    public async Task WriteAsync(string code)
    {
        var area = cell.Locator("textarea");
        if (await Editor.CountAsync() == 0)
        {
            await area.FocusAsync();
            await Editor.WaitForAsync();
        }

        await Editor.FocusAsync();
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.InsertTextAsync(code);
    }

    /// <summary>Runs the cell and waits until it has ended.</summary>
    public async Task RunAsync()
    {
        await Button("Run").ClickAsync();
        await EndAsync();
    }

    /// <summary>Replaces the text and runs the cell.</summary>
    /// <returns>The text of its result.</returns>
    public async Task<string> RunAsync(string code)
    {
        await WriteAsync(code);
        await RunAsync();
        return await ResultAsync();
    }

    /// <summary>Interrupts the cell and waits until it has ended.</summary>
    public async Task StopAsync()
    {
        await Button("Stop").ClickAsync();
        await StateAsync("stopped");
    }

    /// <summary>Waits until the cell has ended, with any result.</summary>
    public Task EndAsync() =>
        Assertions
            .Expect(Page.Locator(":is([data-state=succeeded], [data-state=failed], [data-state=stopped])").And(cell))
            .ToHaveCountAsync(1, new() { Timeout = NotebookPage.Patience });

    /// <summary>Waits until the cell is in a state.</summary>
    public Task StateAsync(string state) =>
        Assertions.Expect(cell).ToHaveAttributeAsync("data-state", state, new() { Timeout = NotebookPage.Patience });

    /// <summary>
    /// The text of the cell's result, empty if there is none: at least one line for each of its outputs.
    /// </summary>
    public async Task<string> ResultAsync()
    {
        var text = await Output.EvaluateAsync<string>(
            """
            output => [...output.children].map(each => {
              const field = each.matches('.control') && each.querySelector('input, select');
              if (!field) return each.textContent;
              const value = field.type === 'checkbox' ? (field.checked ? 'on' : 'off') : field.value;
              return `${field.labels[0].textContent}: ${value}`;
            }).join('\n')
            """
        );
        return ShownText.WithoutBlanks(text);
    }
}
