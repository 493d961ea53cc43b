using AwesomeAssertions;
using Companion.Notebooks.Kernels;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class ReferenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("companion-kernel-").FullName;
    private readonly KernelSession _session;

    public ReferenceTests()
    {
        _session = new KernelSession(_folder);
    }

    public void Dispose()
    {
        _session.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_assembly_beside_the_notebook_can_be_used_in_this_cell_and_later_ones()
    {
        File.Copy(
            typeof(AwesomeAssertions.Execution.AssertionScope).Assembly.Location,
            Path.Combine(_folder, "Library.dll")
        );

        await _session.EvaluateAsync("#r \"Library.dll\"\nusing AwesomeAssertions;\n1.Should().Be(1);");
        var result = await _session.RunAsync("1.Should().Be(2);");

        result.Status.Should().Be(CellStatus.Failed);
        result.Error!.Message.Should().StartWith("Expected");
    }

    [Fact]
    public async Task A_missing_assembly_is_an_error_at_its_directive()
    {
        var result = await _session.RunAsync("\n#r \"none.dll\"\n1");

        result.Status.Should().Be(CellStatus.Refused);
        result
            .Diagnostics.Single(item => item.IsError)
            .Should()
            .Match<CellDiagnostic>(item => item.Id == "CS0006" && item.Line == 2);
    }

    [Fact]
    public async Task Loaded_files_share_the_cells_variables_and_are_guarded()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "lib"));
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "lib", "a.csx"),
            "#load \"b.csx\"\nint Twice(int n) => Inner(n) * 2;"
        );
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "lib", "b.csx"),
            "int Inner(int n) => n;\nvoid Spin() { while (true) { } }\nFunc<int> spin = null; spin = () => spin();"
        );

        (await _session.EvaluateAsync("#load \"lib/a.csx\"\nTwice(21)")).Should().Be("42");
        (await _session.RunAsync("Spin();", seconds: 0.3)).Status.Should().Be(CellStatus.TimeLimit);
        (await _session.RunAsync("spin();")).Error!.Name.Should().Be("System.InsufficientExecutionStackException");
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_is_reported_at_its_position()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "bad.csx"), "for (;;) { int x = \"a\"; }");

        var result = await _session.RunAsync("#load \"bad.csx\"\n1");

        result
            .Diagnostics.Single(item => item.IsError)
            .Should()
            .Match<CellDiagnostic>(item => item.File == "bad.csx" && item.Line == 1 && item.Column == 20);
    }

    [Fact]
    public async Task A_package_can_be_used()
    {
        await _session.EvaluateAsync("#r \"nuget: CsCheck, 5.0.1\"\n\nusing CsCheck;");

        (await _session.EvaluateAsync("Gen.Const(7).Single()")).Should().Be("7");
    }

    [Fact]
    public async Task A_package_that_cannot_be_restored_is_an_error_at_its_directive()
    {
        var result = await _session.RunAsync("1\n#r \"nuget: No.Such.Package.Anywhere, 1.0.0\"");

        result.Status.Should().Be(CellStatus.Refused);
        result.Diagnostics.Single().Line.Should().Be(2);
        result.Error!.Message.Should().Contain("No.Such.Package.Anywhere");
    }
}
