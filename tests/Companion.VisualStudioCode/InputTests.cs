using AwesomeAssertions;
using Companion.VisualStudioCode.Documents;
using Companion.VisualStudioCode.Editors;
using Microsoft.Playwright;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>Controls that cells declare.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class InputTests(Trusting editors) : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_control_that_is_moved_runs_its_cell_and_those_that_depend_on_it_and_keeps_the_focus()
    {
        _folder.WithCells(
            "inputs.ipynb",
            "var workers = Input.Slider(\"workers\", 1, 8, 2, label: \"Workers\");",
            "Console.WriteLine(\"no worker\");",
            "Console.WriteLine($\"{workers} are at work\");"
        );
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("inputs.ipynb");
        await notebook.RunAllAsync();
        await notebook.Cell(2).WaitUntilRunAsync(3);
        await notebook.WaitForOutputAsync("2 are at work");

        var slider = await notebook.ControlAsync("Workers");
        await slider.FocusAsync();
        await slider.PressAsync("ArrowRight");
        await notebook.WaitForOutputAsync("3 are at work");
        await notebook.Cell(0).WaitUntilRunAsync(4);
        await notebook.Cell(1).WaitUntilRunAsync(2);
        await notebook.Cell(2).WaitUntilRunAsync(5);

        slider = await notebook.ControlAsync("Workers");
        await Assertions.Expect(slider).ToBeFocusedAsync();
        await Assertions.Expect(slider).ToHaveValueAsync("3");
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await notebook.WaitForOutputAsync("4 are at work");
        await notebook.Cell(2).WaitUntilRunAsync(7);

        await notebook.SaveAsync(_folder["inputs.ipynb"]);
        var saved = new SavedNotebook(_folder["inputs.ipynb"]);
        saved.CodeCells[0]["outputs"]!.AsArray().Should().ContainSingle().Which!["data"]![
            "application/vnd.companion.input+json"
        ]!
            .ToJsonString()
            .Should()
            .Contain("\"value\":4");
        saved.TextOf(0).Should().Be("Workers: 4");
        await SavedNotebook.ValidateAsync(_folder["inputs.ipynb"]);
    }
}
