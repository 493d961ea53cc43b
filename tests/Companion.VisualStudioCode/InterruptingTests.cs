using AwesomeAssertions;
using Companion.VisualStudioCode.Editors;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>Ending running cells: an interrupt keeps the variables, a restart discards them.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class InterruptingTests(Trusting editors) : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_endless_loop_is_interrupted_ten_times_in_a_row_and_the_variables_stay()
    {
        _folder.WithCells(
            "endless.ipynb",
            "var kept = 41; var run = 0;",
            "Console.WriteLine($\"this is run {++run}.\");\nwhile (true) { }",
            "Console.WriteLine($\"kept is {kept + 1}\");"
        );
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("endless.ipynb");
        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunAsync(1);
        var worker = _folder.Workers().Should().ContainSingle().Subject;

        for (var run = 2; run < 12; run++)
        {
            await notebook.Cell(1).RunAsync();

            // The editor shows a cell as running before the worker has started it, and a cell that has not started gets
            // no number.
            await notebook.WaitForOutputAsync($"this is run {run - 1}.");
            await notebook.InterruptAsync();
            await notebook.Cell(1).WaitUntilFailedAsync(run);
        }

        await notebook.Cell(2).RunAsync();
        await notebook.Cell(2).WaitUntilRunAsync(12);
        await notebook.WaitForOutputAsync("kept is 42");
        _folder.Workers().Should().Equal(worker);
    }

    [Fact]
    public async Task An_interrupt_drops_the_waiting_cells()
    {
        _folder.WithCells(
            "waiting.ipynb",
            "Console.WriteLine(\"begun\");\nwhile (true) { }",
            "Console.WriteLine(\"not wanted\");"
        );
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("waiting.ipynb");

        await notebook.RunAllAsync();
        await notebook.WaitForOutputAsync("begun");
        await notebook.InterruptAsync();
        await notebook.Cell(0).WaitUntilFailedAsync(1);
        await notebook.WaitUntilReadyAsync();

        await notebook.WaitForOutputAsync("Interrupted");
        (await notebook.OutputAsync()).Should().NotContain("not wanted");
    }

    [Fact]
    public async Task A_restart_forgets_the_variables()
    {
        _folder.WithCells("restarted.ipynb", "var n = 1;", "n");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("restarted.ipynb");
        await notebook.RunAllAsync();
        await notebook.Cell(1).WaitUntilRunAsync(2);
        var before = _folder.Workers();

        await notebook.RestartAsync();
        await notebook.WaitUntilReadyAsync();
        await notebook.Cell(1).RunAsync();
        await notebook.Cell(1).WaitUntilFailedAsync(1);

        await notebook.WaitForOutputAsync("CS0103");
        _folder.Workers().Should().ContainSingle().And.NotIntersectWith(before);
    }

    [Fact]
    public async Task A_restart_ends_a_running_cell()
    {
        _folder.WithCells("running.ipynb", "while (true) { }");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("running.ipynb");
        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunningAsync();

        await notebook.RestartAsync();

        await notebook.WaitForOutputAsync("C# was restarted");
        await notebook.WaitUntilReadyAsync();
    }
}
