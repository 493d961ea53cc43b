using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

public sealed class InputTests(TestKernel kernel) : IClassFixture<TestKernel>
{
    private readonly FrontEnd frontEnd = kernel.FrontEnd;

    private static JsonObject Allowed => new() { ["allow_stdin"] = true };

    [Fact]
    public void A_cell_that_reads_a_line_asks_the_front_end()
    {
        var id = frontEnd.Begin("Console.Write(\"Name? \");\n$\"Hello {Console.ReadLine()}\"", Allowed);

        var asked = frontEnd.ReceiveInputRequest();
        asked.Type.Should().Be("input_request");
        asked.ParentId.Should().Be(id);
        asked["prompt"].Should().BeEmpty();
        asked.Content.GetProperty("password").GetBoolean().Should().BeFalse();
        frontEnd.Enter("Ada");

        var heard = frontEnd.ReceiveUntilIdle(id);
        heard.Single(one => one.Type == "stream")["text"].Should().Be("Name? ");
        Result(heard).Should().Be("Hello Ada");
    }

    [Fact]
    public void Lines_are_read_one_after_the_other_in_letters_and_to_the_end()
    {
        var id = frontEnd.Begin(
            "var letter = (char)Console.Read();\nvar rest = Console.ReadLine();\nvar all = Console.In.ReadToEnd();\n$\"{letter}|{rest}|{all}\"",
            Allowed
        );
        foreach (var line in new[] { "first", "second", "\u0004" })
        {
            frontEnd.ReceiveInputRequest();
            frontEnd.Enter(line);
        }

        Result(frontEnd.ReceiveUntilIdle(id)).Should().Be("f|irst|second\n");
    }

    [Fact]
    public void An_error_reports_that_the_front_end_has_no_input()
    {
        var answer = frontEnd.Execute("Console.ReadLine()");

        answer.Status.Should().Be("error");
        answer.Reply["evalue"].Should().Contain("front end provides no input");
        frontEnd.Execute("1 + 1").Result.Should().Be("2");
    }

    [Fact]
    public void A_cell_that_waits_for_input_can_be_interrupted()
    {
        var id = frontEnd.Begin("Console.ReadLine()", Allowed);
        frontEnd.ReceiveInputRequest();

        frontEnd.Send("interrupt_request", [], isControl: true);

        frontEnd.ReceiveReply(id)["ename"].Should().Be("Interrupted");
        frontEnd.ReceiveUntilIdle(id);
        frontEnd.Enter("nobody waits for this");
        var next = frontEnd.Begin("Console.ReadLine()", Allowed);
        frontEnd.ReceiveInputRequest();
        frontEnd.Enter("this");
        Result(frontEnd.ReceiveUntilIdle(next)).Should().Be("this");
    }

    private static string? Result(IEnumerable<Heard> heard) =>
        heard
            .Single(one => one.Type == "execute_result")
            .Content.GetProperty("data")
            .GetProperty("text/plain")
            .GetString();
}
