using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using Companion.Testing;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public sealed class GrowthTests
{
    [Fact]
    public void Four_times_the_notebook_is_about_four_times_the_work()
    {
        var (small, large) = (Large(700), Large(2800));
        large.Length.Should().BeGreaterThan(5_000_000);

        AllocatedMemory.ShouldGrowInProportion(() => Pass(small), () => Pass(large));
        AllocatedMemory.Of(() => Pass(large)).Should().BeLessThan(40L * large.Length);
    }

    private static void Pass(string text)
    {
        var notebook = Fixture.Ipynb(text);
        var run = notebook with
        {
            Cells =
            [
                .. notebook.Cells.Select(cell =>
                    cell.WithOutputs(cell.Outputs.Add(new StreamOutput("stdout", "more")), 2)
                ),
            ],
        };
        Fixture.Ipynb(run).Length.Should().BeGreaterThan(text.Length);
    }

    private static string Large(int cells)
    {
        var line = string.Concat(Enumerable.Repeat("täglich \"quoted\" text\n", 40));
        return Fixture.Ipynb(
            Notebook.For([
                .. Enumerable
                    .Range(0, cells)
                    .Select(index =>
                        NotebookCell
                            .CSharp($"var x{index} = 1;\n{line}")
                            .WithOutputs([new StreamOutput("stdout", line)], 1)
                    ),
            ])
        );
    }
}
