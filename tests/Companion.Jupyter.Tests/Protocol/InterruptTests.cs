using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using Companion.Testing;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

public sealed class InterruptTests(TestKernel kernel) : IClassFixture<TestKernel>
{
    private readonly FrontEnd _frontEnd = kernel.FrontEnd;

    [Theory]
    [InlineData("while (true) { }", 10)]
    [InlineData("System.Threading.Thread.Sleep(-1);", 5)]
    [InlineData("await Task.Delay(-1);", 5)]
    [InlineData("await Task.Run(() => { while (true) { } });", 3)]
    [InlineData("while (true) { try { while (true) { } } catch { } }", 3)]
    public void A_cell_is_interrupted_repeatedly_and_the_variables_stay(string code, int times)
    {
        _frontEnd.Execute("var kept = 41; var rounds = 0;");
        for (var round = 1; round <= times; round++)
        {
            var id = _frontEnd.Begin($"rounds++; Console.WriteLine(\"on\");\n{code}");
            while (_frontEnd.ReceiveBroadcast() is var heard && (heard.Type != "stream" || heard.ParentId != id)) { }

            var interrupt = _frontEnd.Send("interrupt_request", [], isControl: true);

            _frontEnd.ReceiveReply(interrupt, isControl: true)["status"].Should().Be("ok");
            var reply = _frontEnd.ReceiveReply(id);
            reply["status"].Should().Be("error");
            reply["ename"].Should().Be("Interrupted");
            _frontEnd.ReceiveUntilIdle(id).Should().Contain(heard => heard.Type == "error");
            _frontEnd.Execute("kept + rounds").Result.Should().Be($"{41 + round}");
        }
    }

    [Fact]
    public void Cells_that_wait_for_an_interrupted_one_are_dropped()
    {
        var running = _frontEnd.Begin("System.Threading.Thread.Sleep(-1);");
        var waiting = _frontEnd.Begin("var never = 1;");
        while (
            _frontEnd.ReceiveBroadcast() is var heard && (heard.Type != "execute_input" || heard.ParentId != running)
        ) { }

        _frontEnd.Send("interrupt_request", [], isControl: true);

        _frontEnd.ReceiveReply(running)["ename"].Should().Be("Interrupted");
        _frontEnd.ReceiveReply(waiting)["status"].Should().Be("aborted");
        _frontEnd.ReceiveUntilIdle(waiting);
        _frontEnd.Execute("never").Status.Should().Be("error");
    }

    [Fact]
    public void An_interrupt_while_nothing_runs_does_nothing()
    {
        _frontEnd.Ask("interrupt_request", [], isControl: true).Status.Should().Be("ok");

        _frontEnd.Execute("1 + 1").Result.Should().Be("2");
    }

    [Fact]
    public void The_heart_beats_all_the_while_that_a_cell_works_or_sleeps()
    {
        using var folder = new TemporaryFolder();
        var id = _frontEnd.Begin(
            $$"""
            bool Goes(string sign) => System.IO.File.Exists(System.IO.Path.Combine(@"{{folder.Path}}", sign));
            Console.WriteLine("works");
            Parallel.For(0, 4, _ => { while (!Goes("sleep")) { } });
            Console.WriteLine("sleeps");
            while (!Goes("end")) System.Threading.Thread.Sleep(10);
            """
        );

        // The cell goes on only after the heart has beaten.
        foreach (var (words, sign) in (ReadOnlySpan<(string, string)>)[("works", "sleep"), ("sleeps", "end")])
        {
            while (
                _frontEnd.ReceiveBroadcast() is var heard && (heard.Type != "stream" || heard["text"] != $"{words}\n")
            ) { }
            for (var beat = 0; beat < 20; beat++)
            {
                _frontEnd.Beat();
            }

            folder.Write(sign, "");
        }

        _frontEnd.ReceiveReply(id)["status"].Should().Be("ok");
        _frontEnd.ReceiveUntilIdle(id);
    }
}
