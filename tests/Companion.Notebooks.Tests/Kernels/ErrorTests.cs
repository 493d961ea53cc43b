using AwesomeAssertions;
using Companion.Notebooks.Kernels;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class ErrorTests : IDisposable
{
    private readonly KernelSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task A_compile_error_has_the_line_and_column_of_the_cell_despite_guards()
    {
        var result = await _session.RunAsync("for (var i = 0; i < 2; i++) { int bad = \"text\"; }\nundefined.Foo();");

        result.Status.Should().Be(CellStatus.Refused);
        result
            .Diagnostics.Where(diagnostic => diagnostic.IsError)
            .Select(diagnostic => (diagnostic.Id, diagnostic.Line, diagnostic.Column))
            .Should()
            .Equal(("CS0029", 1, 41), ("CS0103", 2, 1));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_leaves_no_trace()
    {
        await _session.RunAsync("var x = 1; nothing");

        (await _session.RunAsync("x")).Error!.Message.Should().Contain("'x'");
    }

    [Fact]
    public async Task An_exception_reports_the_line_and_the_calls_by_the_names_in_the_cell()
    {
        await _session.EvaluateAsync("int Div(int a, int b)\n{\n    return a / b;\n}");

        var result = await _session.RunAsync("var l = new[] { 0 };\n\nl.Select(n => Div(1, n)).ToList()");

        result.Status.Should().Be(CellStatus.Failed);
        result.Error!.Name.Should().Be("System.DivideByZeroException");
        result.Error.Line.Should().Be(3);
        result.Error.Trace[0].Should().Be("at Div(Int32 a, Int32 b) in cell 1, line 3");
        result.Error.Trace[1].Should().Be("at a lambda in cell 2, line 3");
        result.Error.Trace[^1].Should().Be("at the cell in cell 2, line 3");
    }

    [Fact]
    public async Task Lines_stay_where_they_are_around_functions_of_one_expression()
    {
        var result = await _session.RunAsync(
            """
            int One() => 1;
            int Two() =>
                2;
            class Three
            {
                public int Value => 3;
                public int Other { get => 4; }
            }
            throw new Exception("line nine");
            """
        );

        result.Error!.Line.Should().Be(9);
    }

    [Fact]
    public async Task An_exception_in_awaited_code_reports_its_line()
    {
        var result = await _session.RunAsync(
            "async Task Fail()\n{\n    await Task.Yield();\n    throw new Exception(\"x\");\n}\nawait Fail();"
        );

        result.Error!.Line.Should().Be(4);
        result.Error.Trace.Should().Equal("at Fail() in cell 1, line 4", "at the cell in cell 1, line 6");
    }

    [Fact]
    public async Task Inner_exceptions_are_reported()
    {
        var result = await _session.RunAsync(
            "try { int.Parse(\"x\"); } catch (Exception e) { throw new Exception(\"outer\", e); }"
        );

        result.Error!.Message.Should().Be("outer");
        result
            .Error.Trace.Should()
            .Contain(line => line.StartsWith("caused by System.FormatException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_warning_does_not_stop_a_cell()
    {
        var result = await _session.RunAsync("int Quick() { int unused; return 1; }\nQuick()");

        result.Status.Should().Be(CellStatus.Succeeded);
        result.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("CS0168");
    }
}
