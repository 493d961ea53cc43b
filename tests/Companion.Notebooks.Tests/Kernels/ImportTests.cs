using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class ImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("companion-import-").FullName;
    private readonly KernelSession _session;

    public ImportTests()
    {
        _session = new KernelSession(_folder);
    }

    public void Dispose()
    {
        _session.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("lib.ipynb")]
    [InlineData("lib.dib")]
    public async Task The_code_of_a_notebook_runs_in_order(string file)
    {
        var notebook = Notebook.For([
            NotebookCell.CSharp("var a = 1;"),
            NotebookCell.Markdown("# no"),
            NotebookCell.CSharp("var b = a + 1;"),
        ]);
        Write(file, NotebookWriter.Write(notebook, NotebookFormat.FromPath(file)!));

        (await _session.EvaluateAsync($"#!import {file}\na + b")).Should().Be("3");
    }

    [Fact]
    public async Task A_script_runs_as_one_cell()
    {
        Write("lib.cs", "int Twice(int n) => 2 * n;");

        (await _session.EvaluateAsync("#!import \"lib.cs\"\nTwice(4)")).Should().Be("8");
    }

    [Fact]
    public async Task An_error_in_it_is_reported_at_its_own_position()
    {
        Write("lib.csx", "\nthrow new Exception(\"inside\");");

        var result = await _session.RunAsync("#!import lib.csx\n1");

        result.Status.Should().Be(CellStatus.Failed);
        result.Error!.Trace.Should().Equal("at the cell in lib.csx, script, line 2");
    }

    [Theory]
    [InlineData("none.ipynb", "cannot be read")]
    [InlineData("lib.txt", "only .ipynb, .dib, .csx and .cs")]
    [InlineData("self.csx", "imports itself")]
    [InlineData("one.csx", "imports itself")]
    [InlineData("bad.ipynb", "is not a notebook")]
    public async Task A_file_that_cannot_be_imported_is_reported_with_the_reason(string file, string why)
    {
        Write("lib.txt", "x");
        Write("self.csx", "#!import self.csx");
        Write("one.csx", "#!import two.csx");
        Write("two.csx", "#!import one.csx");
        Write("bad.ipynb", "{");

        var result = await _session.RunAsync($"1\n#!import {file}");

        result.Status.Should().Be(CellStatus.Refused);
        result.Error!.Message.Should().Contain(why);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);
}
