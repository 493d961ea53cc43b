using AwesomeAssertions;
using Companion.Testing;
using Companion.VisualStudioCode.Documents;
using Companion.VisualStudioCode.Editors;
using Microsoft.Playwright;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>A learner's first steps: open a notebook, run it, change it, run it again, save it.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class RunningTests(Trusting editors) : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("procfile.ipynb", "gunicorn project.wsgi", "Released.")]
    [InlineData("deploy-checks.ipynb", "security.W004", "security.W018")]
    [InlineData("gunicorn-workers.ipynb", "Workers", "Cores")]
    public async Task A_notebook_runs_from_top_to_bottom_with_the_kernel_chosen_unasked(
        string file,
        params string[] results
    )
    {
        _folder.WithLessons();
        await using var window = await editors.OpenAsync(_folder.Path);

        var notebook = await window.OpenNotebookAsync(file);
        await notebook.RunAllAsync();
        await notebook.SaveResultsAsync(_folder[file]);

        var saved = new SavedNotebook(_folder[file]);
        saved
            .CodeCells.Select(cell => (int?)cell["execution_count"])
            .Should()
            .Equal(Enumerable.Range(1, saved.CodeCells.Count).Select(n => (int?)n));
        var texts = saved.CodeCells.Select((_, index) => saved.TextOf(index)).ToList();
        string.Join("\n", texts).Should().ContainAll(results);
        texts.Should().NotContain(text => text.Contains("error CS"));
        await SavedNotebook.ValidateAsync(_folder[file]);
        SavedDiff.ShouldOnlyAddResults(Path.Combine(Repository.Notebooks, file), _folder[file]);
        await Assertions.Expect(window.Notifications).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Results_are_shown_below_their_cells_with_number_and_time()
    {
        _folder.WithCells("shown.ipynb", "Console.WriteLine(\"printed \" + 6 * 7);\nHTML(\"<b>bold</b> words\")");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("shown.ipynb");

        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunAsync(1);

        await notebook.WaitForOutputAsync("printed 42");
        await notebook.WaitForOutputAsync("bold words");
        (await notebook.Cell(0).RunAsTextAsync()).Time.Should().MatchRegex(@"\d+(\.\d)?\s?m?s");
    }

    [Fact]
    public async Task A_cell_that_is_edited_runs_again_with_the_variables_of_the_others()
    {
        _folder.WithCells("edited.ipynb", "var n = 6;", "n * 7");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("edited.ipynb");
        await notebook.RunAllAsync();
        await notebook.Cell(1).WaitUntilRunAsync(2);
        await notebook.WaitForOutputAsync("42");

        await notebook.Cell(1).WriteAsync("n * 111");
        await notebook.Cell(1).RunAsync();
        await notebook.Cell(1).WaitUntilRunAsync(3);

        await notebook.WaitForOutputAsync("666");
        (await notebook.OutputAsync()).Should().NotContain("42");
    }

    [Fact]
    public async Task An_error_names_the_line_of_the_cell_and_the_cells_below_are_not_run()
    {
        _folder.WithCells("fails.ipynb", "var zero = 0;\nvar n =\n    1 / zero;", "Console.WriteLine(\"below\");");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("fails.ipynb");

        await notebook.RunAllAsync();
        await notebook.Cell(0).WaitUntilFailedAsync(1);
        await notebook.WaitUntilReadyAsync();

        await notebook.WaitForOutputAsync("System.DivideByZeroException: Attempted to divide by zero");
        (await notebook.OutputAsync()).Should().Contain("line 3").And.NotContain("below");
        await Assertions.Expect(notebook.Cell(0).Errors).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_display_is_updated_in_its_place_by_a_later_cell_too()
    {
        _folder.WithCells(
            "updated.ipynb",
            "var bar = display(\"first\");",
            "bar.Update(\"second\");\nConsole.WriteLine(\"done\");"
        );
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("updated.ipynb");

        await notebook.RunAllAsync();
        await notebook.Cell(1).WaitUntilRunAsync(2);
        await notebook.SaveAsync(_folder["updated.ipynb"]);

        var saved = new SavedNotebook(_folder["updated.ipynb"]);
        saved.TextOf(0).Should().Be("second");
        saved.TextOf(1).Trim().Should().Be("done");
        await SavedNotebook.ValidateAsync(_folder["updated.ipynb"]);
    }
}
