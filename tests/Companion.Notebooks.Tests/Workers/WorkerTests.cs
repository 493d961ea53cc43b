using System.Text.Json;
using AwesomeAssertions;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Kernels.Assistance;
using Companion.Notebooks.Outputs;
using Companion.Testing;
using Xunit;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>Cells in another process, as a host sees them.</summary>
public sealed class WorkerTests(WorkerSession session) : IClassFixture<WorkerSession>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await session.Client.ResetAsync();

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task A_cell_has_the_same_result_as_in_a_kernel_of_this_process()
    {
        await session.EvaluateAsync("var word = \"täglich\";");

        var (result, messages) = await session.RunAsync(
            "Console.Write(word);\nConsole.Error.WriteLine(\"!\");\nvar d = display(1);\nd.Update(2);\nword.Length"
        );

        result.Status.Should().Be(CellStatus.Succeeded);
        result.Duration.Should().BePositive();
        WorkerSession.Text(messages).Should().Be("täglich");
        WorkerSession.Text(messages, StreamOutput.StandardError).Should().Be("!\n");
        var shown = messages.OfType<DisplayData>().Single();
        shown.Data.Find(MimeTypes.Plain).Should().Be("1");
        shown.Data.Contents[0].Type.Should().Be(MimeTypes.Html, "the forms keep their order");
        var update = messages.OfType<DisplayDataUpdate>().Single();
        update.DisplayId.Should().Be(shown.DisplayId);
        update.Data.Find(MimeTypes.Plain).Should().Be("2");
        messages[^1].Should().BeOfType<ExecuteResult>().Which.Data.Find(MimeTypes.Plain).Should().Be("7");
    }

    [Fact]
    public async Task Errors_and_diagnostics_come_whole()
    {
        var (failed, _) = await session.RunAsync("var a = 1;\nthrow new InvalidOperationException(\"no\");");
        var (refused, _) = await session.RunAsync("int x = \"\";");

        failed.Status.Should().Be(CellStatus.Failed);
        failed.Error!.Name.Should().Be("System.InvalidOperationException");
        failed.Error.Line.Should().Be(2);
        failed.Error.Trace.Should().ContainSingle().Which.Should().Contain("line 2");
        refused.Status.Should().Be(CellStatus.Refused);
        refused.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("CS0029");
        (await session.EvaluateAsync("a")).Should().Be("1");
    }

    [Fact]
    public async Task An_editor_is_answered_while_a_cell_runs()
    {
        await session.EvaluateAsync("var people = new List<string>();");
        var running = session.RunAsync("while (true) { }");

        var completions = await session.Client.CompleteAsync("people.Cou", 10);
        var hover = await session.Client.HoverAsync("people", 2);
        var diagnostics = await session.Client.DiagnoseAsync("people.Nothing()");
        var completeness = await session.Client.CompletenessOfAsync("if (true) {");
        running.IsCompleted.Should().BeFalse();
        await session.Client.InterruptAsync();

        completions.Items.Should().Contain(item => item.Text == "Count");
        hover!.Signature.Should().Contain("List<string>");
        diagnostics.Should().Contain(item => item.Id == "CS1061");
        completeness.Should().Be(CodeCompleteness.Incomplete);
        (await running).Result.Status.Should().Be(CellStatus.Interrupted);
    }

    [Fact]
    public async Task A_value_of_an_input_is_kept_until_a_reset()
    {
        var cell = new CellRequest("Input.Slider(\"workers\", 1, 8, 2)") { Cell = "one" };
        var values = new Dictionary<string, JsonElement> { ["workers"] = JsonElement.Parse("5") };

        (await EvaluateAsync(cell with { Inputs = values })).Should().Be("5");
        (await EvaluateAsync(cell)).Should().Be("5");
        await session.Client.ResetAsync();
        (await EvaluateAsync(cell)).Should().Be("2");

        async Task<string?> EvaluateAsync(CellRequest request)
        {
            var messages = new List<CellOutput>();
            await session.Client.RunAsync(request, messages.Add).WaitAsync(Patience.Limit);
            return messages.OfType<ExecuteResult>().Single().Data.Find(MimeTypes.Plain);
        }
    }

    [Fact]
    public async Task Dependencies_come_from_the_worker()
    {
        var names = await session.Client.DependenciesOfAsync("var twice = 2 * workers;");

        names.Declares.Should().Equal("twice");
        names.Changes.Should().BeEmpty();
        names.Reads.Should().Contain("workers");
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    public async Task An_interrupt_keeps_the_variables(string endless)
    {
        await session.EvaluateAsync("var kept = 41;");
        using var interrupt = new CancellationTokenSource(100);

        var result = await session
            .Client.RunAsync(new CellRequest(endless), _ => { }, interrupt: interrupt.Token)
            .WaitAsync(Patience.Limit);

        result.Status.Should().Be(CellStatus.Interrupted);
        (await session.EvaluateAsync("kept + 1")).Should().Be("42");
    }

    [Fact]
    public async Task Cells_wait_for_each_other_and_an_interrupt_ends_all_that_wait()
    {
        await session.EvaluateAsync("var done = new List<int>();");
        var first = session.RunAsync("done.Add(1);");
        var second = session.RunAsync("done.Add(2); while (true) { }");
        var third = session.RunAsync("done.Add(3);");
        (await first).Result.Status.Should().Be(CellStatus.Succeeded);
        await Task.Delay(200);

        await session.Client.InterruptAsync();

        (await second).Result.Status.Should().Be(CellStatus.Interrupted);
        (await third).Result.Status.Should().Be(CellStatus.Interrupted);
        (await session.EvaluateAsync("string.Join(\",\", done)")).Should().Be("1,2");
    }

    [Fact]
    public async Task A_reset_ends_running_cells_and_forgets_all_variables()
    {
        await session.EvaluateAsync("var kept = 41;");
        var running = session.RunAsync("while (true) { }");

        await session.Client.ResetAsync();

        (await running).Result.Status.Should().Be(CellStatus.Interrupted);
        (await session.RunAsync("kept")).Result.Status.Should().Be(CellStatus.Refused);
    }

    [Fact]
    public async Task Ten_thousand_prints_are_few_messages_and_nothing_is_lost()
    {
        var (_, messages) = await session.RunAsync("for (var i = 0; i < 10_000; i++) { Console.WriteLine(i); }");

        WorkerSession.Text(messages).Should().Be(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i}\n")));
        messages.Count.Should().BeLessThan(1_000);
    }

    [Fact]
    public async Task A_line_is_shown_while_the_cell_is_running()
    {
        using var folder = new TemporaryFolder();
        var seen = new List<CellOutput>();

        // The cell ends only after its first line has been seen.
        await session
            .Client.RunAsync(
                new CellRequest(
                    $"""
                    Console.WriteLine(1);
                    while (!System.IO.File.Exists(@"{folder["seen"]}")) System.Threading.Thread.Sleep(1);
                    Console.WriteLine(2);
                    """
                ),
                output =>
                {
                    seen.Add(output);
                    folder.Write("seen", "");
                }
            )
            .WaitAsync(Patience.Limit);

        WorkerSession.Text(seen).Should().Be("1\n2\n");
    }

    [Fact]
    public async Task A_character_that_is_written_in_two_halves_arrives_whole()
    {
        var (_, messages) = await session.RunAsync(
            "Console.Write('\\ud83c'); System.Threading.Thread.Sleep(200); Console.Write('\\udfb8');"
        );

        WorkerSession.Text(messages).Should().Be("🎸");
    }

    [Fact]
    public async Task A_hundred_megabytes_of_output_are_cut_and_reported()
    {
        var (result, messages) = await session.RunAsync(
            "var line = new string('x', 999); for (var i = 0; i < 100_000; i++) { Console.WriteLine(line); }"
        );

        result.Status.Should().Be(CellStatus.Succeeded);
        WorkerSession.Text(messages).Should().HaveLength(1_000_000);
        WorkerSession
            .Text(messages, StreamOutput.StandardError)
            .Should()
            .Be("[99,000,000 more characters of output were left out: a cell may output 1,000,000]\n");
    }

    [Fact]
    public async Task Values_that_do_not_fit_are_left_out_entirely_and_updates_count_once()
    {
        var (_, messages) = await session.RunAsync(
            """
            var bar = display("", "text/plain");
            for (var i = 0; i < 1000; i++) { bar.Update(new string('=', 300)); }
            display(new string('x', 5000), "text/plain");
            display("fits", "text/plain");
            """,
            outputLimit: 1000
        );

        messages.OfType<DisplayData>().Should().HaveCount(2);
        messages.OfType<DisplayDataUpdate>().Should().NotBeEmpty();
        messages.OfType<DisplayDataUpdate>().Count().Should().BeLessThan(500);
        WorkerSession
            .Text(messages, StreamOutput.StandardError)
            .Should()
            .StartWith("[5,0")
            .And.Contain("may output 1,000]");
    }

    [Fact]
    public async Task What_other_programs_write_and_read_does_not_disturb_the_protocol()
    {
        var (result, messages) = await session.RunAsync(
            """
            using (var echo = System.Diagnostics.Process.Start("echo", "{\"kind\":\"done\"}")) { echo.WaitForExit(); }
            using (var cat = System.Diagnostics.Process.Start("cat")) { cat.WaitForExit(); }
            Console.OpenStandardOutput().Write(new byte[] { (byte)'?', (byte)'\n' });
            Console.ReadLine() is null
            """,
            seconds: 20
        );

        result.Status.Should().Be(CellStatus.Succeeded, "{0}", result.Error);
        messages.Should().ContainSingle().Which.Should().BeOfType<ExecuteResult>();
    }

    [Fact]
    public async Task Cells_work_in_the_notebooks_folder_and_their_programs_without_the_workers_limits()
    {
        (await session.EvaluateAsync("System.IO.Directory.GetCurrentDirectory()")).Should().Be(session.Folder);
        (await session.EvaluateAsync("Environment.GetEnvironmentVariable(\"DOTNET_GCHeapHardLimit\") is null"))
            .Should()
            .Be("True");
        (await session.EvaluateAsync("Environment.ProcessId")).Should().Be($"{session.ProcessId}");
    }

    [Fact]
    public async Task Code_that_a_cell_leaves_running_does_not_write_into_the_next_cell()
    {
        await session.RunAsync("_ = Task.Run(async () => { await Task.Delay(100); Console.WriteLine(\"late\"); });");

        var (_, messages) = await session.RunAsync("await Task.Delay(400); Console.WriteLine(\"own\");");

        WorkerSession.Text(messages).Should().Be("own\n");
    }
}
