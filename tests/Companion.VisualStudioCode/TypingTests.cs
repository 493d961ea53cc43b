using Companion.VisualStudioCode.Editors;
using Microsoft.Playwright;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>The editor offers the kernel's assistance while somebody types.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class TypingTests(Trusting editors) : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_members_of_a_procfile_are_completed_explained_and_checked()
    {
        const string parse = """
            #r "bin/Companion.Simulations.dll"
            using Companion.Simulations.Procfiles;
            var procfile = ProcfileParser.Parse(ProcfileSource.FromText("web: run\n"), ProcfileDialect.Heroku);
            """;
        _folder.WithLessons().WithCells("typing.ipynb", parse, "procfile");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("typing.ipynb");
        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunAsync(1);

        await notebook.Cell(1).FocusAsync();
        await window.Page.Keyboard.TypeAsync(".");
        var suggestions = window.Page.Locator(".suggest-widget.visible .monaco-list-row");
        await Assertions
            .Expect(suggestions.Filter(new LocatorFilterOptions { HasTextString = "Processes" }).First)
            .ToBeVisibleAsync();
        await Assertions
            .Expect(suggestions.Filter(new LocatorFilterOptions { HasTextString = "Dialect" }).First)
            .ToBeVisibleAsync();

        await window.Page.Keyboard.TypeAsync("Proce");
        await Assertions.Expect(suggestions.First).ToContainTextAsync("Processes");
        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(notebook.Cell(1).Code).ToContainTextAsync("procfile.Processes");
        await Assertions.Expect(notebook.Cell(1).Errors).ToHaveCountAsync(0);

        await window.Page.Keyboard.PressAsync("Control+k");
        await window.Page.Keyboard.PressAsync("Control+i");
        await Assertions
            .Expect(window.Page.Locator(".monaco-hover:visible").First)
            .ToContainTextAsync("Procfile.Processes");

        await window.Page.Keyboard.PressAsync("Escape");
        await notebook.Cell(1).WriteAsync("procfile.Procesess");
        await Assertions.Expect(notebook.Cell(1).Errors).ToHaveCountAsync(1);
        await notebook.Cell(1).WriteAsync("procfile.Processes");
        await Assertions.Expect(notebook.Cell(1).Errors).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_name_that_a_cell_above_may_declare_is_not_an_error_until_that_cell_has_run()
    {
        _folder.WithCells("above.ipynb", "var later = 1;", "0");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("above.ipynb");
        await notebook.WaitUntilReadyAsync();

        await notebook.Cell(1).WriteAsync("later + 1");
        await Assertions.Expect(notebook.Cell(1).Informations).ToHaveCountAsync(1);
        await Assertions.Expect(notebook.Cell(1).Errors).ToHaveCountAsync(0);

        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunAsync(1);
        await Assertions.Expect(notebook.Cell(1).Informations).ToHaveCountAsync(0);
    }
}
