using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

public sealed class NotebookConvertTests : IDisposable
{
    private const string Dib = "#!csharp\n\nvar n = 6;\nn * 7\n\n#!markdown\n\n# Prose\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_notebook_is_written_in_every_format_and_comes_back()
    {
        _folder.Write("a.dib", Dib);

        foreach (
            var (from, to) in new[]
            {
                ("a.dib", "b.ipynb"),
                ("b.ipynb", "c.dib"),
                ("b.ipynb", "d.csx"),
                ("b.ipynb", "e.cs"),
            }
        )
        {
            var result = await RunAsync(from, to);
            result.ExitCode.Should().Be(0, "{0}", result.Errors);
        }

        File.ReadAllText(_folder["b.ipynb"]).Should().Contain("\"display_name\": \".NET (C#)\"");
        File.ReadAllText(_folder["c.dib"]).Should().Contain("#!csharp\n\nvar n = 6;\nn * 7\n").And.Contain("# Prose");
        File.ReadAllText(_folder["d.csx"]).Should().Contain("var n = 6;").And.Contain("Prose");
        File.ReadAllText(_folder["e.cs"]).Should().Contain("var n = 6;");
    }

    [Fact]
    public async Task A_file_that_is_there_is_written_over_only_on_request()
    {
        _folder.Write("a.dib", Dib).Write("b.ipynb", "precious");

        var refused = await RunAsync("a.dib", "b.ipynb");
        refused.ExitCode.Should().Be(1);
        refused.Errors.Should().StartWith("b.ipynb: error: the file already exists").And.Contain("--force");
        File.ReadAllText(_folder["b.ipynb"]).Should().Be("precious");

        (await RunAsync("a.dib", "b.ipynb", "--force")).ExitCode.Should().Be(0);
        File.ReadAllText(_folder["b.ipynb"]).Should().Contain("nbformat");
    }

    [Theory]
    [InlineData("a.csx", "b.ipynb", "a.csx: error: this is not a notebook")]
    [InlineData("missing.dib", "b.ipynb", "missing.dib: error: the file does not exist")]
    [InlineData("a.dib", "no/such/folder/b.ipynb", "b.ipynb: error: the file cannot be written")]
    public async Task What_cannot_be_converted_is_said(string from, string to, string words)
    {
        _folder.Write("a.dib", Dib).Write("a.csx", "1");

        var result = await RunAsync(from, to);

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain(words).And.NotContain("   at ");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(_folder.Path, ["notebook", "convert", .. arguments]);
}
