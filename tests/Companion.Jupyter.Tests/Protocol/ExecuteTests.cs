using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

/// <summary>Cells, as a front end sees them.</summary>
public sealed class ExecuteTests(TestKernel kernel) : IClassFixture<TestKernel>
{
    private readonly FrontEnd _frontEnd = kernel.FrontEnd;

    [Fact]
    public void A_cell_is_broadcast_from_busy_to_idle()
    {
        var answer = _frontEnd.Execute("Console.WriteLine(\"out\"); Console.Error.WriteLine(\"err\"); 6 * 7");

        answer.Types.Should().Equal("status", "execute_input", "stream", "stream", "execute_result", "status");
        answer.Broadcasts[0]["execution_state"].Should().Be("busy");
        answer.Status.Should().Be("ok");
        answer.Text().Should().Be("out\n");
        answer.Text("stderr").Should().Be("err\n");
        answer.Result.Should().Be("42");
        answer.Reply.Type.Should().Be("execute_reply");
        answer.Reply.Content.GetProperty("payload").GetArrayLength().Should().Be(0);
        answer.Reply.Header.GetProperty("version").GetString().Should().Be("5.3");
        var input = answer.Of("execute_input").Single();
        input["code"].Should().Contain("6 * 7");
        input.Content.GetProperty("execution_count").GetInt32().Should().Be(answer.ExecutionCount);
    }

    [Fact]
    public void Cells_are_counted_and_keep_their_variables()
    {
        var first = _frontEnd.Execute("var counted = 1;");
        var second = _frontEnd.Execute("counted + 1");

        second.ExecutionCount.Should().Be(first.ExecutionCount + 1);
        second.Result.Should().Be("2");
        first.Types.Should().NotContain("execute_result");
    }

    [Fact]
    public void A_silent_cell_runs_without_output()
    {
        var before = _frontEnd.Execute("var quiet = 1;").ExecutionCount;

        var silent = _frontEnd.Execute("quiet++; Console.WriteLine(quiet); display(quiet); quiet", Silent);
        var failing = _frontEnd.Execute("throw new Exception();", Silent);
        var after = _frontEnd.Execute("quiet");

        silent.Types.Should().Equal("status", "status");
        failing.Types.Should().Equal("status", "status");
        failing.Status.Should().Be("error");
        after.Result.Should().Be("2");
        after.ExecutionCount.Should().Be(before + 1);
    }

    [Fact]
    public void A_cell_that_is_not_stored_has_no_number()
    {
        var before = _frontEnd.Execute("1").ExecutionCount;

        var unstored = _frontEnd.Execute("\"not stored\"", new JsonObject { ["store_history"] = false });

        unstored.Result.Should().Be("not stored");
        _frontEnd.Execute("2").ExecutionCount.Should().Be(before + 1);
    }

    [Fact]
    public void An_exception_is_reported_with_the_cells_line()
    {
        var answer = _frontEnd.Execute("var zero = 0;\n\nvar never = 1 / zero;");

        var error = answer.Of("error").Single();
        error["ename"].Should().Be("System.DivideByZeroException");
        error["evalue"].Should().Be("Attempted to divide by zero.");
        Lines(error).Should().Contain($"at the cell in cell {answer.ExecutionCount}, line 3");
        answer.Status.Should().Be("error");
        answer.Reply["ename"].Should().Be(error["ename"]);
        Lines(answer.Reply).Should().Equal(Lines(error));
    }

    [Fact]
    public void A_compiler_error_is_reported_with_line_and_column()
    {
        var answer = _frontEnd.Execute("var fine = 1;\nint bad = \"text\";");

        answer.Of("error").Single()["ename"].Should().Be("CompilationError");
        Lines(answer.Reply).Should().ContainSingle().Which.Should().StartWith("(2,11): error CS0029: ");
    }

    [Fact]
    public void A_front_end_gets_the_values_that_it_requests_with_a_cell()
    {
        var expressions = new JsonObject
        {
            ["sum"] = "left + 2",
            ["wrong"] = "nowhere",
            ["thrown"] = "int.Parse(\"x\")",
        };

        var answer = _frontEnd.Execute("var left = 40;", new JsonObject { ["user_expressions"] = expressions });

        var values = answer.Reply.Content.GetProperty("user_expressions");
        values.GetProperty("sum").GetProperty("data").GetProperty("text/plain").GetString().Should().Be("42");
        values.GetProperty("sum").GetProperty("status").GetString().Should().Be("ok");
        values.GetProperty("wrong").GetProperty("ename").GetString().Should().Be("CompilationError");
        values.GetProperty("thrown").GetProperty("ename").GetString().Should().Be("System.FormatException");
        answer.Types.Should().NotContain("execute_result").And.NotContain("error");
    }

    [Fact]
    public void Cells_after_a_failing_one_are_dropped_unless_it_may_fail()
    {
        var failing = _frontEnd.Begin("System.Threading.Thread.Sleep(500); throw new Exception(\"no\");");
        var waiting = new[] { _frontEnd.Begin("var offA = 1;"), _frontEnd.Begin("var offB = 1;") };

        _frontEnd.ReceiveReply(failing)["status"].Should().Be("error");
        foreach (var id in waiting)
        {
            _frontEnd.ReceiveReply(id)["status"].Should().Be("aborted");
            _frontEnd
                .ReceiveUntilIdle(id)
                .Where(heard => heard.ParentId == id)
                .Select(heard => heard.Type)
                .Should()
                .Equal("status", "status");
        }

        var allowed = new JsonObject { ["stop_on_error"] = false };
        failing = _frontEnd.Begin("System.Threading.Thread.Sleep(300); throw new Exception(\"no\");", allowed);
        var next = _frontEnd.Begin("\"ran\"");
        _frontEnd.ReceiveReply(failing)["status"].Should().Be("error");
        _frontEnd.ReceiveReply(next)["status"].Should().Be("ok");
        _frontEnd.ReceiveUntilIdle(next);
        _frontEnd.Execute("offA").Status.Should().Be("error", "it was never declared");
    }

    [Fact]
    public void A_display_can_be_changed_by_this_cell_and_later_ones()
    {
        var answer = _frontEnd.Execute("var bar = display(HTML(\"<b>0</b>\"));\nbar.Update(\"half\");");
        var later = _frontEnd.Execute("bar.Update(\"whole\");");

        var shown = answer.Of("display_data").Single();
        shown.Content.GetProperty("data").GetProperty("text/html").GetString().Should().Be("<b>0</b>");
        var name = shown.Content.GetProperty("transient").GetProperty("display_id").GetString();
        var updates = answer.Of("update_display_data").Concat(later.Of("update_display_data")).ToList();
        updates
            .Select(update => update.Content.GetProperty("transient").GetProperty("display_id").GetString())
            .Should()
            .Equal(name, name);
        updates[1].Content.GetProperty("data").GetProperty("text/plain").GetString().Should().Be("whole");
    }

    [Fact]
    public void Json_is_sent_as_json()
    {
        var answer = _frontEnd.Execute(
            "\"{ \\\"a\\\": [1, 2] }\".DisplayAs(\"application/json\");\n\"{\".DisplayAs(\"application/json\");"
        );

        var shown = answer
            .Of("display_data")
            .Select(heard => heard.Content.GetProperty("data").GetProperty("application/json"))
            .ToList();
        shown[0].GetProperty("a")[1].GetInt32().Should().Be(2);
        shown[1].GetString().Should().Be("{", "it is none");
    }

    [Fact]
    public void Ten_thousand_prints_are_a_few_messages()
    {
        var answer = _frontEnd.Execute("for (var i = 0; i < 10_000; i++) { Console.WriteLine(i); }");

        answer.Text().Should().Be(string.Concat(Enumerable.Range(0, 10_000).Select(number => $"{number}\n")));
        answer.Of("stream").Should().HaveCountLessThan(200);
    }

    [Fact]
    public void A_hundred_megabytes_of_output_are_cut_with_a_message()
    {
        _frontEnd.Execute("var line = new string('x', 999);");
        var before = kernel.Memory;

        var answer = _frontEnd.Execute("for (var i = 0; i < 100_000; i++) { Console.WriteLine(line); }");

        answer.Status.Should().Be("ok");
        answer.Text().Length.Should().Be(1_000_000);
        answer.Text("stderr").Should().Contain("99,000,000 more characters");
        (kernel.Memory - before).Should().BeLessThan(200L << 20);
        _frontEnd.Execute("1 + 1").Result.Should().Be("2");
    }

    [Fact]
    public void Code_that_a_cell_leaves_running_writes_as_that_cell()
    {
        var started = _frontEnd.Begin(
            "_ = Task.Run(async () => { await Task.Delay(700); Console.WriteLine(\"late\"); });"
        );
        _frontEnd.ReceiveUntilIdle(started);
        _frontEnd.Execute("1");

        var late = _frontEnd.TryReceiveBroadcast(TimeSpan.FromSeconds(10));

        late!["text"].Should().Be("late\n");
        late.ParentId.Should().Be(started);
    }

    [Fact]
    public void The_two_hundredth_cell_is_at_most_three_times_the_work()
    {
        // What the kernel's process allocates for a cell, in bytes.
        double Median(int from)
        {
            var allocated = Enumerable
                .Range(from, 31)
                .Select(_ => double.Parse(_frontEnd.Execute("GC.GetTotalAllocatedBytes()").Result!))
                .ToList();
            return allocated.Zip(allocated.Skip(1), (one, next) => next - one).Order().ElementAt(15);
        }

        Median(0);
        var early = Median(30);
        for (var number = 60; number < 200; number++)
        {
            _frontEnd.Execute($"{number} + 1").Result.Should().Be($"{number + 1}");
        }

        // The compiler looks names up in each of the cells before, so that the work grows a little with every cell.
        Median(200).Should().BeLessThan(3 * early);
    }

    private static JsonObject Silent => new() { ["silent"] = true };

    private static IEnumerable<string?> Lines(Heard error) =>
        error.Content.GetProperty("traceback").EnumerateArray().Select(line => line.GetString());
}
