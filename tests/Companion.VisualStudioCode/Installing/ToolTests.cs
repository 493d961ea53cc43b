using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Companion.VisualStudioCode.Documents;
using Companion.VisualStudioCode.Editors;
using Companion.VisualStudioCode.Sources;
using Xunit;

namespace Companion.VisualStudioCode.Installing;

/// <summary>The command line as an installed .NET tool, which must not need the repository.</summary>
[Collection(nameof(ExtensionSources))]
public sealed class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>, IDisposable
{
    private const string Hello = """{"id":1,"kind":"hello","protocol":1}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Its_worker_runs_cells_with_a_compiler_that_is_compiled_for_this_machine()
    {
        _folder.WithCells(
            "cells.ipynb",
            "6 * 7",
            "typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location"
        );

        (await tool.RunAsync(_folder.Path, "notebook", "run", "cells.ipynb")).OutputOrThrow();

        var saved = new SavedNotebook(_folder["cells.ipynb"]);
        saved.TextOf(0).Should().Be("42");
        saved.TextOf(1).Should().StartWith(tool.Path).And.Contain("/runtimes/linux-");
        var worker = await ToolProcess.RunAsync(
            tool.Program,
            ["notebook", "worker"],
            _folder.Path,
            input: Hello + "\n"
        );
        JsonNode.Parse(worker.OutputOrThrow())!["kind"]!.GetValue<string>().Should().Be("ready");
    }

    [Fact]
    public async Task Its_kernel_runs_a_notebook_in_Jupyter()
    {
        using var jupyter = DebianJupyter.For(tool.Program);
        _folder.WithCells("cells.ipynb", "6 * 7", "Environment.ProcessPath");

        (await jupyter.ConvertAsync(_folder["cells.ipynb"], jupyter["run.ipynb"])).OutputOrThrow();

        var ran = new SavedNotebook(jupyter["run.ipynb"]);
        ran.TextOf(0).Should().Be("42");
        ran.TextOf(1).Should().StartWith(tool.Path);
    }

    [Fact]
    public async Task It_builds_a_site_with_its_theme_and_scripts()
    {
        _folder
            .Write("input/site.yaml", "title: Small\nbaseUrl: https://small.example/\n")
            .Write("input/first.md", "---\ntitle: First\n---\n\nSome words.\n");

        (await tool.RunAsync(_folder.Path, "build")).OutputOrThrow();

        File.ReadAllText(_folder["output/first/index.html"]).Should().Contain("Some words.");
        Directory.EnumerateFiles(_folder["output"], "*.css", SearchOption.AllDirectories).Should().NotBeEmpty();
        Directory.EnumerateFiles(_folder["output"], "*.js", SearchOption.AllDirectories).Should().NotBeEmpty();
    }

    [Fact]
    public async Task It_brings_the_extension_along()
    {
        CodeServerProgram.WriteCommand(_folder["code-server"], _folder["profile"]);

        var result = await tool.RunAsync(_folder.Path, "notebook", "install-vscode", "--editor", "code-server");

        result.OutputOrThrow().Should().Contain("Installed.").And.NotContain("npm");
        Directory
            .EnumerateDirectories(_folder["profile/extensions"], "companion.companion-csharp-notebooks-*")
            .Should()
            .ContainSingle();
    }

    [Fact]
    public async Task A_missing_editor_is_reported_in_a_sentence()
    {
        var result = await tool.RunAsync(_folder.Path, "notebook", "install-vscode", "--editor", "codium");

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result
            .Errors.Should()
            .StartWith("The command 'codium' was not found. Install VSCodium")
            .And.NotContain("   at ");
    }
}
