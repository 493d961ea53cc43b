using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Running;
using Companion.Notebooks.Tests.Documents;
using Companion.Notebooks.Tests.Documents.Tools;
using Companion.Notebooks.Tests.Workers;
using Companion.Testing;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Notebooks.Tests.Running;

public sealed class NotebookRunnerTests
{
    private static readonly Notebook Everything = Runs.Of(
        NotebookCell.Markdown("# A notebook"),
        NotebookCell.CSharp(
            """
            var total = 0;
            foreach (var n in Enumerable.Range(1, 3)) { Console.Write(n); Console.WriteLine(); total += n; }
            Console.Error.WriteLine("careful");
            Console.WriteLine("on");
            total
            """
        ),
        NotebookCell.CSharp("  \n"),
        NotebookCell.CSharp("var bar = display(\"0 %\"); display(\"below\"); bar.Update(\"50 %\");"),
        new NotebookCell(CellKind.Code, KernelNames.Html, "<b>bold</b>"),
        NotebookCell.CSharp("bar.Update(\"100 %\"); display(\"later\");"),
        NotebookCell
            .CSharp("throw new FormatException(\"as it should\");")
            .WithTags(CellTags.RaisesException, CellTags.HideInput),
        NotebookCell.CSharp("nothing.At.All").WithTags(CellTags.RaisesException),
        NotebookCell
            .CSharp("throw new Exception(\"not run\");")
            .WithTags(CellTags.SkipBuild)
            .WithOutputs([new StreamOutput("stdout", "from before")], 7),
        NotebookCell.CSharp("new { Total = total }").WithTags(CellTags.RemoveCell)
    );

    [Fact]
    public async Task Results_are_those_that_the_notebook_format_stores()
    {
        var run = await Runs.RunAsync(Everything);

        run.Failure.Should().BeNull();
        run.IsFromCache.Should().BeFalse();
        var cells = run.Notebook.Cells;
        cells.Select(cell => cell.ExecutionCount).Should().Equal(null, 1, null, 2, 3, 4, 5, 6, 7, 7);
        Runs.Plain(cells[1]).Should().Equal("stdout: 1\n2\n3\n", "stderr: careful\n", "stdout: on\n", "result 1: 6");
        cells[2].Outputs.Should().BeEmpty();
        Runs.Plain(cells[3]).Should().Equal("display: 100 %", "display: below");
        cells[4].Outputs.Should().Equal(new DisplayData(new MimeBundle(MimeTypes.Html, "<b>bold</b>")));
        Runs.Plain(cells[5]).Should().Equal("display: later");
        cells[6]
            .Outputs.Should()
            .Equal(
                new ErrorOutput(
                    "System.FormatException",
                    "as it should",
                    ["System.FormatException: as it should", "at the cell in cell 5, line 1"]
                )
            );
        cells[7].Outputs.Should().ContainSingle().Which.Should().BeOfType<ErrorOutput>();
        Runs.Plain(cells[8]).Should().Equal("stdout: from before");
        Runs.Plain(cells[9]).Should().ContainSingle().Which.Should().StartWith("result 7:");
    }

    [Fact]
    [Needs(Tool.Nbformat)]
    public async Task Two_runs_give_the_same_bytes_and_Jupyter_accepts_them()
    {
        var one = Runs.Written((await Runs.RunAsync(Everything)).Notebook);
        var other = Runs.Written((await Runs.RunAsync(Everything)).Notebook);

        other.Should().Be(one);
        one.Should().NotContain("display-").And.NotContain("display_id");
        Nbformat.Ask([one])[0].Error.Should().BeNull();
        var read = NotebookReader.Read(one, NotebookFormat.Ipynb);
        Runs.Written((await Runs.RunAsync(read)).Notebook)
            .Should()
            .Be(one, "a run that gives the same changes nothing");
    }

    [Fact]
    public async Task The_first_cell_that_fails_ends_the_run()
    {
        var notebook = Runs.Of(
            NotebookCell.CSharp("1"),
            NotebookCell.Markdown("prose"),
            NotebookCell.CSharp("\n  throw new FormatException(\"no\");"),
            NotebookCell.CSharp("3").WithOutputs([new StreamOutput("stdout", "old")], 9)
        );
        var progress = new List<CellProgress>();

        var run = await new NotebookRunner(TestWorker.Command).RunAsync(
            notebook,
            AppContext.BaseDirectory,
            progress: progress.Add
        );

        run.Succeeded.Should().BeFalse();
        run.Failure.Should()
            .Be(
                new NotebookFailure(
                    NotebookFailureKind.Exception,
                    CellIndex: 2,
                    Number: 2,
                    "System.FormatException: no",
                    new TextPosition(2, 3),
                    new TextPosition(2, 35),
                    ["at the cell in cell 2, line 2"]
                )
            );
        Runs.Plain(run.Notebook.Cells[0]).Should().Equal("result 1: 1");
        Runs.Plain(run.Notebook.Cells[2]).Should().Equal("error: System.FormatException");
        Runs.Plain(run.Notebook.Cells[3]).Should().Equal("stdout: old");
        progress
            .Select(step => (step.CellIndex, step.Number, step.Count, step.Result?.Status))
            .Should()
            .Equal(
                (0, 1, 3, null),
                (0, 1, 3, CellStatus.Succeeded),
                (2, 2, 3, null),
                (2, 2, 3, (CellStatus?)CellStatus.Failed)
            );
    }

    [Theory]
    [InlineData("var x = 1;\nint y = \"\";", NotebookFailureKind.Refused, "CS0029", 2, 9)]
    [InlineData("#!dance", NotebookFailureKind.Refused, "dance", 1, 1)]
    [InlineData("#load \"bad.csx\"", NotebookFailureKind.Refused, "bad.csx(2,1): CS0103", 1, 1)]
    public async Task A_cell_that_does_not_compile_is_reported_at_its_position(
        string code,
        NotebookFailureKind kind,
        string words,
        int line,
        int column
    )
    {
        using var folder = new TemporaryFolder().Write("bad.csx", "var fine = 1;\nunknown();");

        var run = await Runs.RunAsync(Runs.OfCode(code), folder: folder.Path);

        run.Failure!.Kind.Should().Be(kind);
        run.Failure.Message.Should().Contain(words);
        run.Failure.Start.Should().Be(new TextPosition(line, column));
    }

    [Fact]
    public async Task A_cell_that_should_fail_and_does_not_is_a_failure()
    {
        var run = await Runs.RunAsync(Runs.Of(NotebookCell.CSharp("1").WithTags(CellTags.RaisesException)));

        run.Failure!.Kind.Should().Be(NotebookFailureKind.MissingException);
        run.Failure.Message.Should().Contain("raises-exception");
    }

    [Fact]
    public async Task Cells_reach_files_from_the_notebooks_folder()
    {
        using var folder = new TemporaryFolder()
            .Write("data.txt", "seven")
            .Write("lib.csx", "int Twice(int n) => 2 * n;")
            .Write("other.dib", "#!csharp\n\nvar imported = 21;\n");

        var run = await Runs.RunAsync(
            Runs.OfCode(
                "System.IO.File.ReadAllText(\"data.txt\")",
                "#load \"lib.csx\"\n#!import other.dib\nTwice(imported)"
            ),
            folder: folder.Path
        );

        run.Failure.Should().BeNull();
        Runs.Plain(run.Notebook.Cells[0]).Should().Equal("result 1: seven");
        Runs.Plain(run.Notebook.Cells[1]).Should().Equal("result 2: 42");
    }

    [Fact]
    public async Task Progress_is_not_held_up_by_prose_and_a_notebook_without_code_needs_no_worker()
    {
        var notebook = Runs.Of(NotebookCell.Markdown("prose"), NotebookCell.CSharp(" "));

        var run = await new NotebookRunner(Runs.NoWorker).RunAsync(notebook, AppContext.BaseDirectory);

        run.Succeeded.Should().BeTrue();
        run.Notebook.Should().Be(notebook);
    }

    [Fact]
    public async Task A_worker_that_cannot_be_started_is_a_failure()
    {
        var run = await new NotebookRunner(Runs.NoWorker).RunAsync(Runs.OfCode("1"), AppContext.BaseDirectory);

        run.Failure!.Kind.Should().Be(NotebookFailureKind.WorkerNotStarted);
        run.Failure.Message.Should().Contain("no-such-program");
    }

    [Fact]
    public async Task A_run_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var notebook = Runs.OfCode("while (true) { }");

        var run = new NotebookRunner(TestWorker.Command).RunAsync(
            notebook,
            AppContext.BaseDirectory,
            progress: _ => cancellation.CancelAfter(200),
            cancellation: cancellation.Token
        );

        await FluentActions
            .Awaiting(() => run.WaitAsync(Patience.Limit))
            .Should()
            .ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Tags_that_mean_nothing_to_a_run_are_kept()
    {
        var cell = NotebookCell.CSharp("1").WithTags(CellTags.HideOutput, "mine");

        cell.WithOutputs([], 1).Metadata.Find("tags").Should().Be(JsonArray.Of([CellTags.HideOutput, "mine"]));
    }
}
