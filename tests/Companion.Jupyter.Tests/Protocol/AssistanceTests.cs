using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

/// <summary>What front ends request besides running cells.</summary>
public sealed class AssistanceTests(TestKernel kernel) : IClassFixture<TestKernel>
{
    private readonly FrontEnd _frontEnd = kernel.FrontEnd;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_kernel_says_what_it_is_on_both_channels(bool isControl)
    {
        var answer = _frontEnd.Ask("kernel_info_request", [], isControl);

        answer.Types.Should().Equal("status", "status");
        var content = answer.Reply.Content;
        content.GetProperty("protocol_version").GetString().Should().Be("5.3");
        content.GetProperty("implementation").GetString().Should().Be("companion");
        content.GetProperty("banner").GetString().Should().Contain("C# 14.0");
        var language = content.GetProperty("language_info");
        language.GetProperty("name").GetString().Should().Be("csharp");
        language.GetProperty("file_extension").GetString().Should().Be(".cs");
        language.GetProperty("mimetype").GetString().Should().Be("text/x-csharp");
        language.GetProperty("pygments_lexer").GetString().Should().Be("csharp");
        content.GetProperty("help_links")[0].GetProperty("url").GetString().Should().StartWith("https://");
    }

    [Theory]
    [InlineData("Console.WriteL", 14, 8, 14, "WriteLine")]
    [InlineData("\"😀\"; Console.WriteL", 19, 13, 19, "WriteLine")]
    [InlineData("#!ti", 4, 0, 4, "#!time")]
    [InlineData("whi", 3, 0, 3, "while")]
    public void Completions_have_positions_in_characters(string code, int cursor, int start, int end, string match)
    {
        var answer = _frontEnd.Ask("complete_request", new JsonObject { ["code"] = code, ["cursor_pos"] = cursor });

        answer.Status.Should().Be("ok");
        answer.Types.Should().Equal("status", "status");
        var content = answer.Reply.Content;
        content.GetProperty("matches").EnumerateArray().Select(text => text.GetString()).Should().Contain(match);
        content.GetProperty("cursor_start").GetInt32().Should().Be(start);
        content.GetProperty("cursor_end").GetInt32().Should().Be(end);
        content
            .GetProperty("metadata")
            .GetProperty("_jupyter_types_experimental")
            .EnumerateArray()
            .Select(item => item.GetProperty("text").GetString())
            .Should()
            .Contain(match);
    }

    [Fact]
    public void Completions_include_the_variables_while_a_cell_runs()
    {
        _frontEnd.Execute("var gunicorn = \"green\";");
        var running = _frontEnd.Begin("System.Threading.Thread.Sleep(-1);");

        var request = _frontEnd.Send("complete_request", new JsonObject { ["code"] = "guni", ["cursor_pos"] = 4 });
        var reply = _frontEnd.ReceiveReply(request);
        _frontEnd.Send("interrupt_request", [], isControl: true);

        reply.Content.GetProperty("matches")[0].GetString().Should().Be("gunicorn");
        var heard = _frontEnd.ReceiveUntilIdle(running);
        var states = heard
            .Where(one => one.Type == "status")
            .Select(one => (one.ParentId == running, one["execution_state"]));
        states
            .Should()
            .ContainInOrder((true, "busy"), (false, "busy"), (false, "idle"), (true, "busy"), (true, "idle"));
    }

    [Theory]
    [InlineData("Console.WriteLine(1)", 10, "Console.WriteLine")]
    [InlineData("Console.WriteLine(", 18, "Console.WriteLine")]
    [InlineData("Console.WriteLine (Math.Max(1, 2), ", 35, "Console.WriteLine")]
    [InlineData("Math.Abs", 8, "Math.Abs")]
    [InlineData("\"😀\".Trim(", 9, "string.Trim")]
    public void Names_are_explained_just_after_them_too(string code, int cursor, string signature)
    {
        var request = new JsonObject
        {
            ["code"] = code,
            ["cursor_pos"] = cursor,
            ["detail_level"] = 0,
        };

        var answer = _frontEnd.Ask("inspect_request", request);

        answer.Reply.Content.GetProperty("found").GetBoolean().Should().BeTrue();
        answer.Reply.Content.GetProperty("data").GetProperty("text/plain").GetString().Should().Contain(signature);
    }

    [Theory]
    [InlineData("  ", 1)]
    [InlineData("", 0)]
    [InlineData("nowhere", 3)]
    [InlineData("nowhere", 1000)]
    public void A_position_without_a_name_is_reported(string code, int cursor)
    {
        var answer = _frontEnd.Ask("inspect_request", new JsonObject { ["code"] = code, ["cursor_pos"] = cursor });

        answer.Status.Should().Be("ok");
        answer.Reply.Content.GetProperty("found").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("var x = 1;", "complete", null)]
    [InlineData("#!time\nx", "complete", null)]
    [InlineData("if (true) {", "incomplete", "    ")]
    [InlineData("class A {\n    void B() {", "incomplete", "        ")]
    [InlineData("var x = Math.Max(", "incomplete", "    ")]
    [InlineData("var x =", "incomplete", "")]
    [InlineData("var x = );", "invalid", null)]
    public void Enter_runs_what_is_complete(string code, string status, string? indent)
    {
        var answer = _frontEnd.Ask("is_complete_request", new JsonObject { ["code"] = code });

        answer.Status.Should().Be(status);
        answer.Reply["indent"].Should().Be(indent ?? "");
    }

    [Fact]
    public void History_has_the_latest_cells_ranges_and_what_is_searched()
    {
        var number = _frontEnd.Execute("\"first\" + \" of three\"").ExecutionCount;
        _frontEnd.Execute("\"second\"");
        _frontEnd.Execute("\"second\"");
        _frontEnd.Execute("\"unseen\"", new JsonObject { ["store_history"] = false });

        var tail = Find(
            new JsonObject
            {
                ["hist_access_type"] = "tail",
                ["n"] = 2,
                ["output"] = true,
            }
        );
        tail.Select(entry => entry![1]!.GetValue<int>()).Should().Equal(number + 1, number + 2);
        tail[0]![2]![0]!.GetValue<string>().Should().Be("\"second\"");
        tail[0]![2]![1]!.GetValue<string>().Should().Be("second");
        var range = Find(
            new JsonObject
            {
                ["hist_access_type"] = "range",
                ["session"] = 0,
                ["start"] = number,
                ["stop"] = number + 1,
            }
        );
        range.Should().ContainSingle().Which![2]!.GetValue<string>().Should().Be("\"first\" + \" of three\"");
        Find(new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "\"sec*\"" }).Should().HaveCount(2);
        Find(
                new JsonObject
                {
                    ["hist_access_type"] = "search",
                    ["pattern"] = "\"sec*\"",
                    ["unique"] = true,
                }
            )
            .Should()
            .HaveCount(1);
        Find(new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "*unseen*" }).Should().BeEmpty();
    }

    [Fact]
    public void There_are_no_connections_to_objects_and_new_ones_are_closed()
    {
        _frontEnd.Ask("comm_info_request", []).Reply.Content.GetProperty("comms").EnumerateObject().Should().BeEmpty();

        var id = _frontEnd.Send(
            "comm_open",
            new JsonObject
            {
                ["comm_id"] = "c1",
                ["target_name"] = "jupyter.widget",
                ["data"] = new JsonObject(),
            }
        );

        var heard = _frontEnd.ReceiveUntilIdle(id);
        heard.Single(one => one.Type == "comm_close")["comm_id"].Should().Be("c1");
        id = _frontEnd.Send("comm_msg", new JsonObject { ["comm_id"] = "c1", ["data"] = new JsonObject() });
        _frontEnd.ReceiveUntilIdle(id).Should().HaveCount(2);
    }

    private JsonArray Find(JsonObject request)
    {
        var reply = _frontEnd.Ask("history_request", request).Reply;
        return JsonNode.Parse(reply.Content.GetProperty("history").GetRawText())!.AsArray();
    }
}
