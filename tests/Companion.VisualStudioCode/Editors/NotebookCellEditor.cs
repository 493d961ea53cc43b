using Microsoft.Playwright;

namespace Companion.VisualStudioCode.Editors;

/// <summary>A cell of the open notebook.</summary>
public sealed class NotebookCellEditor(EditorWindow window, int index)
{
    /// <summary>The cell's part of the page.</summary>
    public ILocator Row =>
        window.Page.Locator($".notebookOverlay .cell-list-container .monaco-list-row[data-index='{index}']").First;

    /// <summary>The cell's code.</summary>
    public ILocator Code => Row.Locator(".cell-editor-container .view-lines");

    /// <summary>The underlines of errors in the code.</summary>
    public ILocator Errors => Row.Locator(".squiggly-error");

    /// <summary>The underlines of possible errors, which depend on cells above that have not been run.</summary>
    public ILocator Informations => Row.Locator(".squiggly-info");

    /// <summary>Sets the cursor after the code.</summary>
    public async Task FocusAsync()
    {
        await Code.ClickAsync();
        await window.Page.Keyboard.PressAsync("Control+End");
    }

    /// <summary>Runs the cell with the button next to it.</summary>
    public async Task RunAsync()
    {
        await Row.HoverAsync();
        await Row.Locator(".run-button-container .codicon-notebook-execute").ClickAsync();
    }

    /// <summary>Replaces the code.</summary>
    public async Task WriteAsync(string code)
    {
        await Code.ClickAsync();
        await window.Page.Keyboard.PressAsync("Control+a");
        await window.Page.Keyboard.InsertTextAsync(code);
    }

    /// <summary>Waits until the cell has succeeded, as the run with a number.</summary>
    public Task WaitUntilRunAsync(int count) => WaitUntilEndedAsync(count, "success");

    /// <summary>Waits until the cell has failed, as the run with a number.</summary>
    public Task WaitUntilFailedAsync(int count) => WaitUntilEndedAsync(count, "error");

    /// <summary>Waits until the cell is running.</summary>
    public Task WaitUntilRunningAsync() =>
        Assertions.Expect(Row.Locator(".codicon-notebook-state-executing")).ToBeVisibleAsync();

    /// <summary>Waits until the cell's last run is shown as failed.</summary>
    public Task WaitUntilShownFailedAsync() =>
        Assertions.Expect(Row.Locator(".codicon-notebook-state-error")).ToBeVisibleAsync();

    /// <summary>The number and the duration of the run, as the cell shows them.</summary>
    public async Task<(string Count, string Time)> RunAsTextAsync() =>
        (
            await Row.Locator(".execution-count-label").InnerTextAsync(),
            await Row.Locator(".cell-status-left").InnerTextAsync()
        );

    private async Task WaitUntilEndedAsync(int count, string state)
    {
        await Assertions.Expect(Row.Locator(".execution-count-label")).ToHaveTextAsync($"[{count}]");
        await Assertions.Expect(Row.Locator($".codicon-notebook-state-{state}")).ToBeVisibleAsync();
    }
}
