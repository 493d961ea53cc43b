using AwesomeAssertions;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels.Compilation;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

public sealed class SubmissionCompilerTests
{
    private readonly SubmissionCompiler _compiler = new(new DesktopHost(AppContext.BaseDirectory));

    /// <summary>A cell that compiles but cannot be run does not affect the next one; both are loaded.</summary>
    [Fact]
    public void No_two_cells_have_an_assembly_of_the_same_name()
    {
        string?[] names = [Compile("1 + 1"), Compile("1 + 1"), Compile("2 + 2")];

        names.Should().OnlyHaveUniqueItems().And.NotContainNulls();
    }

    private string? Compile(string code) =>
        _compiler
            .Compile(new CellSource("cell", code), previous: null, TestContext.Current.CancellationToken)
            .Submission?.Compilation.AssemblyName;
}
