using AwesomeAssertions;
using Companion.Notebooks.Kernels;
using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

/// <summary>Code that would run for ever is ended, and the variables of the notebook are kept.</summary>
[Collection(KernelCollection.Name)]
public sealed class RunawayTests : IDisposable
{
    private readonly KernelSession _session = new();

    public static TheoryData<string> Endless =>
        [
            "while (true) { }",
            "while (true) ;",
            "for (;;) { before++; }",
            "do { } while (true);",
            "foreach (var n in Forever()) { } IEnumerable<int> Forever() { while (true) yield return 1; }",
            "again: before++; goto again;",
            "switch (1) { case 1: goto case 2; case 2: goto case 1; }",
            "while (true) { try { while (true) { } } catch { } }",
            "void Spin() { while (true) { } } Spin();",
            "Func<int> spin = () => { while (true) { } }; spin();",
            "Enumerable.Repeat(1, int.MaxValue).Sum(n => (long)n * n);",
            "async Task Loop() { await Task.Yield(); while (true) { } }\nawait Loop();",
            "while (true) { await Task.Delay(1); }",
            "await Task.Run(() => { while (true) { } });",
            "Task.Run(() => { while (true) { } }).Wait();",
            "class Pit { public int Deep { get { while (true) { } } } }\nvar deep = new Pit().Deep;",
            "await Task.Delay(-1);",
            "await new TaskCompletionSource().Task;",
            "System.Threading.Thread.Sleep(-1);",
            "new System.Threading.ManualResetEvent(false).WaitOne();",
            "try { System.Threading.Thread.Sleep(-1); } catch { System.Threading.Thread.Sleep(-1); }",
            "lock (new object()) { System.Threading.Monitor.Wait(new object()); }".Replace(
                "new object()",
                "gate",
                StringComparison.Ordinal
            ),
        ];

    public static TheoryData<string> Bottomless =>
        [
            "int Down(int n) => Down(n + 1) + 1; Down(0)",
            "int Down(int n) { return Down(n + 1) + 1; } Down(0)",
            "void Down() => Down(); Down();",
            "Func<int, int> down = null; down = n => down(n + 1) + 1; down(0)",
            "Action down = null; down = () => down(); down();",
            "Action<int> down = null; down = delegate (int n) { down(n + 1); }; down(0);",
            "class Pit { public int Deep => Deep + 1; }\nnew Pit().Deep",
            "class Pit { public int Deep { get => Deep + 1; } }\nnew Pit().Deep",
            "class Pit { int deep; public int Deep { get => deep; set => Deep = value; } }\nnew Pit { Deep = 1 }",
            "class Pit { public int this[int n] => this[n + 1]; }\nnew Pit()[0]",
            "class Pit { public static Pit operator +(Pit a, Pit b) => a + b; }\nnew Pit() + new Pit()",
            "class Pit { public static implicit operator int(Pit a) => a; }\nint deep = new Pit();",
            "class Pit { Pit inner = new Pit(); }\nnew Pit()",
            "class Pit { Pit Inner { get; } = new(); }\nnew Pit()",
            "class Pit { public Pit() { new Pit(); } }\nnew Pit()",
            "class Pit { public override string ToString() => $\"{this}\"; }\nnew Pit().ToString()",
            "record Pit(int N) { public int Deep() => (this with { N = N + 1 }).Deep(); }\nnew Pit(0).Deep()",
            "async Task<int> Down(int n) => await Down(n + 1); await Down(0)",
            "async Task Down() => await Down(); await Down();",
        ];

    public void Dispose() => _session.Dispose();

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task An_endless_cell_is_ended_at_the_time_limit(string code)
    {
        await _session.EvaluateAsync("var kept = 41; var before = 0; var gate = new object();");
        await _session.RunAsync("var warm = 0; while (warm < 10) { warm++; }");

        var result = await _session.RunAsync(code, seconds: 0.3);

        result.Status.Should().Be(CellStatus.TimeLimit, "{0}", result.Error);
        result.IsStuck.Should().BeFalse();
        (await _session.EvaluateAsync("kept + 1")).Should().Be("42");
    }

    [Theory]
    [MemberData(nameof(Bottomless))]
    public async Task Endless_recursion_is_an_exception(string code)
    {
        await _session.EvaluateAsync("var kept = 41;");

        var result = await _session.RunAsync(code);

        result.Status.Should().Be(CellStatus.Failed, "{0}", result.Error);
        result.Error!.Name.Should().Be("System.InsufficientExecutionStackException");
        result.Error.Trace.Length.Should().BeLessThan(100);
        (await _session.EvaluateAsync("kept + 1")).Should().Be("42");
    }

    [Fact]
    public async Task A_cell_can_be_interrupted_before_it_runs()
    {
        var result = await _session.RunAsync("1 + 1", interrupt: new CancellationToken(canceled: true));

        result.Status.Should().Be(CellStatus.Interrupted);
        (await _session.EvaluateAsync("1 + 1")).Should().Be("2");
    }

    [Fact]
    public async Task A_cell_can_be_interrupted_ten_times_in_a_row()
    {
        await _session.EvaluateAsync("var count = 0L; var rounds = 0;");
        for (var round = 0; round < 10; round++)
        {
            using var interrupt = new CancellationTokenSource();
            var cell = _session.RunAsync(
                "rounds++; Console.Write(\"on\"); while (true) { count++; }",
                interrupt: interrupt.Token
            );
            while (!cell.IsCompleted && _session.Output != "on")
            {
                await Task.Delay(10);
            }

            await interrupt.CancelAsync();
            (await cell).Status.Should().Be(CellStatus.Interrupted);
        }

        (await _session.EvaluateAsync("rounds == 10 && count > 0")).Should().Be("True");
    }

    [Fact]
    public async Task The_effects_of_a_cell_before_its_exception_remain()
    {
        var result = await _session.RunAsync("var a = 1;\nthrow new InvalidOperationException(\"no\");");

        result.Status.Should().Be(CellStatus.Failed);
        result.Error!.Line.Should().Be(2);
        (await _session.EvaluateAsync("a")).Should().Be("1");
    }

    [Fact]
    public async Task The_time_that_compiling_takes_does_not_count()
    {
        using var cold = new KernelSession();

        (await cold.RunAsync("1", seconds: 0.2)).Status.Should().Be(CellStatus.Succeeded);
    }
}
