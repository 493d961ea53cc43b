using AwesomeAssertions;
using Companion.VisualStudioCode.Documents;
using Companion.VisualStudioCode.Editors;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>A large output must not hang the editor.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class OutputTests(Trusting editors) : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("for (var n = 1; n <= 10_000; n++) Console.WriteLine($\"line {n}\");", "line 10000")]
    [InlineData(
        "var kilobyte = new string('x', 1023);\nfor (var n = 0; n < 100 * 1024; n++) Console.WriteLine(kilobyte);",
        "more characters of output were left out"
    )]
    public async Task A_large_output_is_shown_and_the_editor_keeps_responding(string code, string end)
    {
        _folder.WithCells("much.ipynb", code, "Console.WriteLine(\"next\");");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("much.ipynb");
        await notebook.WaitUntilReadyAsync();

        await notebook.RunAllAsync();
        await notebook.SaveResultsAsync(_folder["much.ipynb"]);

        var saved = new SavedNotebook(_folder["much.ipynb"]);
        saved.TextOf(0).Should().Contain(end);
        saved.TextOf(0).Length.Should().BeLessThan(1_100_000);
        saved.TextOf(1).Should().Be("next\n");
    }

    [Fact]
    public async Task Output_is_shown_while_the_cell_still_runs()
    {
        _folder.WithCells("streams.ipynb", "Console.WriteLine(\"first words\");\nwhile (true) { }");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("streams.ipynb");

        await notebook.Cell(0).RunAsync();
        await notebook.WaitForOutputAsync("first words");
        await notebook.Cell(0).WaitUntilRunningAsync();
        await notebook.InterruptAsync();

        await notebook.Cell(0).WaitUntilFailedAsync(1);
    }
}
