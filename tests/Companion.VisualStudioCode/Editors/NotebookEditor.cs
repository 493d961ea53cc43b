using System.Text;
using Companion.Testing;
using Companion.VisualStudioCode.Documents;
using Microsoft.Playwright;

namespace Companion.VisualStudioCode.Editors;

/// <summary>The notebook that is open in a window.</summary>
public sealed class NotebookEditor(EditorWindow window)
{
    private IPage Page => window.Page;

    /// <summary>The kernel, as the toolbar shows it.</summary>
    public ILocator Kernel => Page.Locator(".kernel-label");

    /// <summary>A cell, by its index from 0.</summary>
    public NotebookCellEditor Cell(int index) => new(window, index);

    /// <summary>Waits until the cells are shown and the kernel is chosen.</summary>
    public async Task WaitForAsync()
    {
        await Assertions.Expect(Page.Locator(".notebookOverlay .cell-list-container")).ToBeVisibleAsync();
        await Assertions.Expect(Kernel).ToHaveTextAsync("C# (Companion)");
    }

    public Task RunAllAsync() => window.Button("Run All").ClickAsync();

    public Task InterruptAsync() => window.Button("Interrupt").ClickAsync();

    public Task RestartAsync() => window.Button("Restart").ClickAsync();

    /// <summary>Waits until the process has run all cells that were started.</summary>
    public Task WaitUntilReadyAsync() => Assertions.Expect(window.Status).ToContainTextAsync("C#: ready");

    /// <summary>Saves the notebook and waits until the file has changed.</summary>
    public async Task SaveAsync(string file)
    {
        var before = File.GetLastWriteTimeUtc(file);
        await Page.Keyboard.PressAsync("Control+s");
        await Patience.UntilAsync(() => File.GetLastWriteTimeUtc(file) != before, "the notebook is saved");
        await Assertions.Expect(Page.Locator(".tab.active.dirty")).ToHaveCountAsync(0);
    }

    /// <summary>Saves until the file contains the results of all cells.</summary>
    public Task SaveResultsAsync(string file) =>
        Patience.UntilAsync(
            async () =>
            {
                if (SavedNotebook.HasAllResults(file) && await Page.Locator(".tab.active.dirty").CountAsync() == 0)
                {
                    return true;
                }

                // Only now: saving again what is already saved would empty the file for a moment, while it is read.
                await Page.Keyboard.PressAsync("Control+s");
                return false;
            },
            "the file holds all results"
        );

    /// <summary>The text of all visible outputs.</summary>
    public async Task<string> OutputAsync()
    {
        var text = new StringBuilder();
        foreach (var frame in Page.Frames)
        {
            try
            {
                if (await frame.QuerySelectorAsync("#container .output_container") is not null)
                {
                    text.AppendLine(await frame.InnerTextAsync("#container"));
                }
            }
            // Frames come and go while the editor starts.
            catch (PlaywrightException) { }
        }

        return text.ToString();
    }

    /// <summary>A control in the outputs, by its label.</summary>
    public async Task<ILocator> ControlAsync(string label)
    {
        ILocator? found = null;
        await Patience.UntilAsync(
            async () =>
            {
                foreach (var frame in Page.Frames)
                {
                    var control = frame.GetByLabel(label, new() { Exact = true });
                    try
                    {
                        found = await control.CountAsync() > 0 ? control : found;
                    }
                    // Frames come and go while the editor starts.
                    catch (PlaywrightException) { }
                }

                return found is not null;
            },
            $"the outputs show the control '{label}'"
        );
        return found!;
    }

    /// <summary>Waits until the outputs contain a text.</summary>
    public Task WaitForOutputAsync(string text) =>
        Patience.UntilAsync(
            async () => (await OutputAsync()).Contains(text, StringComparison.Ordinal),
            $"the output says '{text}'"
        );
}
