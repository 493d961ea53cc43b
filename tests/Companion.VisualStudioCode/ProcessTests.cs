using System.Diagnostics;
using AwesomeAssertions;
using Companion.Testing;
using Companion.VisualStudioCode.Editors;
using Microsoft.Playwright;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>The process that runs the cells: where it comes from, and when it ends.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class ProcessTests(Trusting editors) : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_process_that_dies_is_reported_and_the_next_run_starts_another()
    {
        _folder.WithCells("dies.ipynb", "while (true) { }", "Console.WriteLine(\"alive again\");");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("dies.ipynb");
        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunningAsync();
        var first = _folder.Workers().Should().ContainSingle().Subject;

        Process.GetProcessById(first).Kill();

        await notebook.WaitForOutputAsync("The process that runs the cells has ended");
        (await notebook.OutputAsync()).Should().Contain("Its variables are lost").And.Contain("SIGKILL");
        await notebook.Cell(0).WaitUntilShownFailedAsync();
        await notebook.Cell(1).RunAsync();
        await notebook.Cell(1).WaitUntilRunAsync(1);
        await notebook.WaitForOutputAsync("alive again");
        _folder.Workers().Should().ContainSingle().Which.Should().NotBe(first);
    }

    [Fact]
    public async Task A_process_that_dies_while_nothing_runs_is_reported_too()
    {
        _folder.WithCells("quiet.ipynb", "1");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("quiet.ipynb");
        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunAsync(1);

        Process.GetProcessById(_folder.Workers().Single()).Kill();

        await Assertions.Expect(window.Notifications).ToContainTextAsync("Its variables are lost");
        await Assertions.Expect(window.Status).ToContainTextAsync("C#: not started");
    }

    [Fact]
    public async Task A_window_that_is_closed_leaves_no_process()
    {
        _folder.WithCells("closed.ipynb", "while (true) { }");
        await using (var window = await editors.OpenAsync(_folder.Path))
        {
            var notebook = await window.OpenNotebookAsync("closed.ipynb");
            await notebook.Cell(0).RunAsync();
            await notebook.Cell(0).WaitUntilRunningAsync();
            _folder.Workers().Should().ContainSingle();
            await window.CloseAsync();
        }

        await Patience.UntilAsync(() => _folder.Workers().Count == 0, "the process has ended");
    }

    [Fact]
    public async Task A_notebook_that_is_closed_leaves_no_process()
    {
        _folder.WithCells("closed.ipynb", "1");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("closed.ipynb");
        await notebook.Cell(0).RunAsync();
        await notebook.Cell(0).WaitUntilRunAsync(1);
        await notebook.SaveAsync(_folder["closed.ipynb"]);
        _folder.Workers().Should().ContainSingle();

        await window.RunCommandAsync("View: Close All Editors");

        await Patience.UntilAsync(() => _folder.Workers().Count == 0, "the process has ended");
    }

    [Fact]
    public async Task The_open_folders_own_project_runs_its_notebooks()
    {
        await using var window = await editors.OpenAsync(Repository.Root);
        var notebook = await window.OpenNotebookAsync("procfile.ipynb");

        await notebook.Cell(1).RunAsync();
        await notebook.Cell(1).WaitUntilRunAsync(1);

        await notebook.WaitForOutputAsync("python manage.py migrate");
    }

    [Fact]
    public async Task Without_dotnet_a_button_opens_the_setting()
    {
        _folder
            .With(
                ".vscode/settings.json",
                $$"""{ "companion.worker": "{{Repository.CommandLine}}", "companion.dotnet": "/nowhere/dotnet" }"""
            )
            .WithCells("bare.ipynb", "1");
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("bare.ipynb");

        await notebook.Cell(0).RunAsync();

        await notebook.Cell(0).WaitUntilShownFailedAsync();
        await notebook.WaitForOutputAsync("not a dotnet program with .NET 10");
        await Assertions.Expect(window.Notifications).ToContainTextAsync("/nowhere/dotnet");
        await Assertions.Expect(window.Button("Open Settings")).ToBeVisibleAsync();
    }
}
