using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

public sealed class InputTests(TestKernel kernel) : IClassFixture<TestKernel>
{
    private readonly FrontEnd _frontEnd = kernel.FrontEnd;

    private static JsonObject Allowed => new() { ["allow_stdin"] = true };

    [Fact]
    public void A_cell_that_reads_a_line_asks_the_front_end()
    {
        var id = _frontEnd.Begin("Console.Write(\"Name? \");\n$\"Hello {Console.ReadLine()}\"", Allowed);

        var asked = _frontEnd.ReceiveInputRequest();
        asked.Type.Should().Be("input_request");
        asked.ParentId.Should().Be(id);
        asked["prompt"].Should().BeEmpty();
        asked.Content.GetProperty("password").GetBoolean().Should().BeFalse();
        _frontEnd.Enter("Ada");

        var heard = _frontEnd.ReceiveUntilIdle(id);
        heard.Single(one => one.Type == "stream")["text"].Should().Be("Name? ");
        Result(heard).Should().Be("Hello Ada");
    }

    [Fact]
    public void Lines_are_read_one_after_the_other_in_letters_and_to_the_end()
    {
        var id = _frontEnd.Begin(
            "var letter = (char)Console.Read();\nvar rest = Console.ReadLine();\nvar all = Console.In.ReadToEnd();\n$\"{letter}|{rest}|{all}\"",
            Allowed
        );
        foreach (var line in new[] { "first", "second", "\u0004" })
        {
            _frontEnd.ReceiveInputRequest();
            _frontEnd.Enter(line);
        }

        Result(_frontEnd.ReceiveUntilIdle(id)).Should().Be("f|irst|second\n");
    }

    [Fact]
    public void An_error_reports_that_the_front_end_has_no_input()
    {
        var answer = _frontEnd.Execute("Console.ReadLine()");

        answer.Status.Should().Be("error");
        answer.Reply["evalue"].Should().Contain("front end provides no input");
        _frontEnd.Execute("1 + 1").Result.Should().Be("2");
    }

    [Fact]
    public void A_cell_that_waits_for_input_can_be_interrupted()
    {
        var id = _frontEnd.Begin("Console.ReadLine()", Allowed);
        _frontEnd.ReceiveInputRequest();

        _frontEnd.Send("interrupt_request", [], isControl: true);

        _frontEnd.ReceiveReply(id)["ename"].Should().Be("Interrupted");
        _frontEnd.ReceiveUntilIdle(id);
        _frontEnd.Enter("nobody waits for this");
        var next = _frontEnd.Begin("Console.ReadLine()", Allowed);
        _frontEnd.ReceiveInputRequest();
        _frontEnd.Enter("this");
        Result(_frontEnd.ReceiveUntilIdle(next)).Should().Be("this");
    }

    private static string? Result(IEnumerable<Heard> heard) =>
        heard
            .Single(one => one.Type == "execute_result")
            .Content.GetProperty("data")
            .GetProperty("text/plain")
            .GetString();
}
