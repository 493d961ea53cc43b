using AwesomeAssertions;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Running;
using Xunit;

namespace Companion.Notebooks.Tests.Running;

/// <summary>Whatever a cell does, the run ends and reports which cell it was, and the caller continues.</summary>
public sealed class RunawayRunTests
{
    private static readonly RunLimits Limits = new() { CellTime = TimeSpan.FromSeconds(0.5), Memory = 200L << 20 };

    [Theory]
    [InlineData("while (true) { }", NotebookFailureKind.TimeLimit, "longer than 0.5 s")]
    [InlineData("await Task.Delay(-1);", NotebookFailureKind.TimeLimit, "longer than 0.5 s")]
    [InlineData("System.Threading.Thread.Sleep(-1);", NotebookFailureKind.TimeLimit, "longer than 0.5 s")]
    [InlineData("while (true) { Console.WriteLine(1); }", NotebookFailureKind.TimeLimit, "longer than 0.5 s")]
    [InlineData(
        "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern uint sleep(uint seconds);\nwhile (true) { sleep(1000); }",
        NotebookFailureKind.TimeLimit,
        "could not be ended: it waits in native code"
    )]
    [InlineData(
        "int Down(int n) => Down(n + 1) + 1;\nDown(0)",
        NotebookFailureKind.Exception,
        "InsufficientExecutionStack"
    )]
    [InlineData(
        "var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); }",
        NotebookFailureKind.Exception,
        "OutOfMemory"
    )]
    [InlineData("Environment.Exit(3);", NotebookFailureKind.WorkerEnded, "ended itself with exit code 3")]
    public async Task A_runaway_cell_is_reported(string code, NotebookFailureKind kind, string words)
    {
        var notebook = Runs.OfCode("var before = 1;\nbefore", code, "throw new Exception(\"never run\");");

        var run = await Runs.RunAsync(notebook, Limits);

        run.Failure!.Kind.Should().Be(kind);
        run.Failure.CellIndex.Should().Be(1);
        run.Failure.Message.Should().Contain(words);
        Runs.Plain(run.Notebook.Cells[0]).Should().Equal("result 1: 1");
        run.Notebook.Cells[1].Outputs[^1].Should().BeOfType<ErrorOutput>();
        run.Notebook.Cells[2].Outputs.Should().BeEmpty();
        run.Notebook.Cells[1]
            .Outputs.OfType<StreamOutput>()
            .Sum(output => output.Text.Length)
            .Should()
            .BeLessThan(1_000_200);
    }

    [Fact]
    public async Task The_time_limit_does_not_count_what_the_compiler_needs()
    {
        var run = await Runs.RunAsync(Runs.OfCode("1 + 1"), new RunLimits { CellTime = TimeSpan.FromSeconds(0.1) });

        run.Failure.Should().BeNull();
    }
}
