using System.Diagnostics;
using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class SpeedTests
{
    [Fact]
    public void Four_times_the_notebook_takes_about_four_times_as_long()
    {
        var (small, large) = (Large(700), Large(2800));
        large.Length.Should().BeGreaterThan(5_000_000);
        Pass(small);

        var (one, four) = (Best(small), Best(large));

        // Quadratic work would take sixteen times as long; the machine may be busy with other tests.
        (four / one)
            .Should()
            .BeLessThan(9);
        four.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    private static TimeSpan Best(string text) => Enumerable.Range(0, 5).Min(_ => Pass(text));

    private static TimeSpan Pass(string text)
    {
        var watch = Stopwatch.StartNew();
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
        return watch.Elapsed;
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
