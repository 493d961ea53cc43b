using AwesomeAssertions;
using Companion.Notebooks.Display;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Microsoft.DotNet.Interactive.Formatting;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class RunningTests : IDisposable
{
    private readonly KernelSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Variables_functions_and_types_live_on_in_later_cells()
    {
        await _session.EvaluateAsync("var x = 20; int Square(int a) => a * a;");
        await _session.EvaluateAsync("public record Dyno(string Name, int Count);\nvar web = new Dyno(\"web\", 2);");

        (await _session.EvaluateAsync("Square(x) + (web with { Count = 4 }).Count")).Should().Be("404");
    }

    [Fact]
    public async Task A_cell_can_wait_for_what_takes_time()
    {
        (await _session.EvaluateAsync("await Task.Delay(5); var y = await Task.FromResult(42); y")).Should().Be("42");
    }

    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("return 7;", "7")]
    [InlineData("if (true) { return \"early\"; }", "early")]
    [InlineData("(string)null", "<null>")]
    [InlineData("new { A = 1 }.A", "1")]
    public async Task The_last_expression_is_the_cells_value(string code, string value)
    {
        (await _session.EvaluateAsync(code)).Should().Be(value);
    }

    [Theory]
    [InlineData("q.Where(n => n > 1) is IQueryable<int>")]
    [InlineData("Take(n => n + 1)")]
    [InlineData("Taken.Of(n => n.Length)")]
    public async Task An_expression_tree_stays_one_in_any_cell(string code)
    {
        await _session.EvaluateAsync("var q = new[] { 1, 2, 3 }.AsQueryable();");
        await _session.EvaluateAsync(
            """
            using System.Linq.Expressions;
            bool Take(Expression<Func<int, int>> tree) => tree.Body.NodeType == ExpressionType.Add;
            static class Taken { public static bool Of(Expression<Func<string, int>> tree) => tree.Body is MemberExpression; }
            """
        );

        (await _session.EvaluateAsync(code)).Should().Be("True");
    }

    [Fact]
    public async Task Custom_formatters_apply_to_numbers_too()
    {
        try
        {
            await _session.EvaluateAsync(
                "Microsoft.DotNet.Interactive.Formatting.Formatter.Register<int>(n => $\"number {n}\", \"text/plain\");"
            );
            (await _session.EvaluateAsync("40 + 2")).Should().Be("number 42");
        }
        finally
        {
            Formatter.ResetToDefault();
            ValueFormatter.HasOwnFormatters = false;
        }
    }

    [Theory]
    [InlineData("1 + 1;\n")]
    [InlineData("Console.Write(\"\")")]
    [InlineData("var x = 1;")]
    [InlineData("int F() { return 1; }")]
    [InlineData("using System.Text.Json;")]
    [InlineData("")]
    [InlineData("// nothing")]
    public async Task A_cell_without_a_last_expression_has_no_value(string code)
    {
        await _session.RunAsync(code.Replace("1 + 1;", "var q = 1 + 1;", StringComparison.Ordinal));

        _session.Messages.OfType<ExecuteResult>().Should().BeEmpty();
    }

    [Fact]
    public async Task A_using_directive_alone_applies_to_later_cells()
    {
        await _session.EvaluateAsync("using System.Globalization;");
        await _session.EvaluateAsync("var one = 1;");

        (await _session.EvaluateAsync("CultureInfo.InvariantCulture.Name.Length + one")).Should().Be("1");
    }

    [Fact]
    public async Task Output_comes_in_the_order_in_which_it_was_written()
    {
        await _session.EvaluateAsync(
            "Console.Write(\"a\"); Console.Error.Write(\"b\"); display(1); Console.WriteLine(\"c\"); 2"
        );

        _session
            .Messages.Should()
            .SatisfyRespectively(
                first => first.Should().Be(new StreamOutput(StreamOutput.StandardOutput, "a")),
                second => second.Should().Be(new StreamOutput(StreamOutput.StandardError, "b")),
                third => third.Should().BeOfType<DisplayData>(),
                fourth => fourth.Should().Be(new StreamOutput(StreamOutput.StandardOutput, "c\n")),
                fifth => fifth.Should().BeOfType<ExecuteResult>()
            );
    }

    [Fact]
    public async Task Output_of_tasks_and_threads_belongs_to_their_cell()
    {
        await _session.EvaluateAsync(
            """
            await Task.Run(() => Console.Write("task "));
            var thread = new System.Threading.Thread(() => Console.Write("thread"));
            thread.Start();
            thread.Join();
            """
        );

        _session.Output.Should().Be("task thread");
    }

    [Fact]
    public async Task A_display_can_be_changed()
    {
        await _session.EvaluateAsync("var shown = display(\"one\"); shown.Update(\"two\");");

        var shown = _session.Messages.OfType<DisplayData>().Single();
        var update = _session.Messages.OfType<DisplayDataUpdate>().Single();
        update.DisplayId.Should().Be(shown.DisplayId);
        update.Data.Find(MimeTypes.Plain).Should().Be("two");
    }

    [Fact]
    public async Task A_display_is_shown_once_and_not_as_the_value_too()
    {
        await _session.EvaluateAsync("HTML(\"<b>x</b>\").Display()");

        _session.Messages.Should().ContainSingle().Which.Should().BeOfType<DisplayData>();
    }

    [Fact]
    public async Task Text_can_be_displayed_as_any_type()
    {
        await _session.EvaluateAsync("\"<svg/>\".DisplayAs(\"image/svg+xml\");");

        _session.Messages.OfType<DisplayData>().Single().Data.Should().Be(new MimeBundle("image/svg+xml", "<svg/>"));
    }

    [Fact]
    public async Task A_type_that_cannot_be_loaded_fails_its_cell_and_no_other()
    {
        await _session.EvaluateAsync("var before = 7;");
        var result = await _session.RunAsync(
            """
            using System.Runtime.InteropServices;
            [StructLayout(LayoutKind.Explicit)]
            struct Overlap { [FieldOffset(0)] public string Text; [FieldOffset(0)] public int Number; }
            Overlap overlap = default;
            """
        );

        result.Status.Should().Be(CellStatus.Failed);
        result.Error!.Name.Should().Be("System.TypeLoadException");
        (await _session.EvaluateAsync("before")).Should().Be("7");
    }

    [Fact]
    public async Task Two_kernels_do_not_receive_each_others_output()
    {
        using var other = new KernelSession();
        await Task.WhenAll(
            _session.RunAsync("for (var i = 0; i < 50; i++) { Console.Write('a'); await Task.Delay(1); }"),
            other.RunAsync("for (var i = 0; i < 50; i++) { Console.Write('b'); await Task.Delay(1); }")
        );

        _session.Output.Should().Be(new string('a', 50));
        other.Output.Should().Be(new string('b', 50));
    }

    [Fact]
    public async Task Json_expressions_and_dynamic_code_run()
    {
        (
            await _session.EvaluateAsync(
                """
                dynamic z = 5;
                System.Linq.Expressions.Expression<Func<int, int>> e = a => a + 1;
                System.Text.Json.JsonSerializer.Serialize(new { Sum = z + e.Compile()(2) })
                """
            )
        ).Should().Be("{\"Sum\":8}");
    }
}
