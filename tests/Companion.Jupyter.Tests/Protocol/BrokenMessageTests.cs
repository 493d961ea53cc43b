using System.Net.Sockets;
using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using NetMQ;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

/// <summary>The kernel survives any message.</summary>
public sealed class BrokenMessageTests(TestKernel kernel) : IClassFixture<TestKernel>
{
    private const string Harmful = "{\"code\":\"var harmed = 1;\"}";

    private readonly FrontEnd _frontEnd = kernel.FrontEnd;

    public static TheoryData<string> Broken =>
        [
            "wrong key",
            "no signature",
            "tampered",
            "no JSON",
            "no object",
            "no type",
            "too short",
            "no delimiter",
            "empty",
        ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Unsigned_and_malformed_messages_are_dropped(string how)
    {
        _frontEnd.SendRaw(Compose(how));

        _frontEnd.TryReceiveReply(TimeSpan.FromMilliseconds(300)).Should().BeNull();
        _frontEnd.Execute("harmed").Status.Should().Be("error", "nothing of it was run");
        _frontEnd.Execute("1 + 1").Result.Should().Be("2");
    }

    [Theory]
    [InlineData("execute_request", "{}")]
    [InlineData("execute_request", "{\"code\":7}")]
    [InlineData("complete_request", "{\"code\":\"x\",\"cursor_pos\":\"end\"}")]
    [InlineData("inspect_request", "{}")]
    [InlineData("is_complete_request", "{\"code\":null}")]
    [InlineData("history_request", "{\"n\":\"many\"}")]
    public void Invalid_content_is_answered_with_an_error(string type, string content)
    {
        var id = Guid.NewGuid().ToString();

        _frontEnd.SendRaw(_frontEnd.Compose(id, type, content, kernel.Connection.Key));

        var reply = _frontEnd.ReceiveReply(id);
        reply["status"].Should().Be("error");
        reply.Type.Should().EndWith("_reply");
        _frontEnd.Execute("1 + 1").Result.Should().Be("2");
    }

    [Fact]
    public void An_unknown_message_is_ignored()
    {
        var id = _frontEnd.Send("debug_request", new JsonObject { ["seq"] = 1 }, isControl: true);

        _frontEnd.ReceiveUntilIdle(id).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("shell_port")]
    [InlineData("control_port")]
    [InlineData("stdin_port")]
    [InlineData("iopub_port")]
    [InlineData("hb_port")]
    public async Task A_stranger_at_a_port_does_no_harm(string port)
    {
        foreach (var bytes in Noise())
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", kernel.Connection.PortOf(port));
            await client.GetStream().WriteAsync(bytes);
        }

        _frontEnd.Beat();
        _frontEnd.Execute("1 + 1").Result.Should().Be("2");
    }

    private static IEnumerable<byte[]> Noise()
    {
        var random = new Random(1);
        yield return "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray();
        for (var length = 1; length < 2000; length *= 3)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            yield return bytes;

            // The greeting of a ZeroMQ socket, followed by noise.
            yield return [0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, .. bytes];
        }
    }

    private NetMQMessage Compose(string how)
    {
        var id = Guid.NewGuid().ToString();
        var key = kernel.Connection.Key;
        var message = _frontEnd.Compose(id, "execute_request", Harmful, how == "wrong key" ? "another key" : key);
        switch (how)
        {
            case "no signature":
                return Replace(message, 1, "");
            case "tampered":
                return Replace(message, 5, Harmful.Replace("1", "2", StringComparison.Ordinal));
            case "no JSON":
                return _frontEnd.Compose(id, "execute_request", "code", key);
            case "no object":
                return _frontEnd.Compose(id, "execute_request", "[1]", key);
            case "no type":
                return Replace(message, 2, "{}");
            case "too short":
                message.RemoveFrame(message.Last);
                return message;
            case "no delimiter":
                return Replace(message, 0, "");
            case "empty":
                return new NetMQMessage([NetMQFrame.Empty]);
            default:
                return message;
        }
    }

    private static NetMQMessage Replace(NetMQMessage message, int at, string text) =>
        new(message.Select((frame, place) => place == at ? new NetMQFrame(text) : frame));
}
