using AwesomeAssertions;
using Companion.VisualStudioCode.Editors;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>The older .dib files, which VS Code itself does not support.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class DibTests(Trusting editors) : IDisposable
{
    private const string File = """
        #!meta

        {"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"}]}}

        #!markdown

        # An old notebook


        #!csharp

        var n = 6;

        #!html

        <b>some markup</b>

        #!csharp

        #!time
        Console.WriteLine($"n is {n * 7}");

        """;

    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_dib_opens_as_a_notebook_runs_and_is_saved_with_only_the_edits_changed()
    {
        _folder.With("old.dib", File);
        await using var window = await editors.OpenAsync(_folder.Path);
        var notebook = await window.OpenNotebookAsync("old.dib");

        await notebook.RunAllAsync();
        await notebook.WaitForOutputAsync("n is 42");
        (await notebook.OutputAsync()).Should().Contain("some markup").And.Contain("Wall time");

        await notebook.Cell(1).WriteAsync("var n = 7;");
        await notebook.SaveAsync(_folder["old.dib"]);

        System.IO.File.ReadAllText(_folder["old.dib"]).Should().Be(File.Replace("var n = 6;", "var n = 7;"));
    }
}
