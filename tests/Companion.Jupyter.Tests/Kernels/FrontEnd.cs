using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>
/// A front end, written from the protocol's specification, not from the kernel's code. Only one thread may use it.
/// </summary>
public sealed class FrontEnd : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestConnection _connection;
    private readonly string _session = Guid.NewGuid().ToString();
    private readonly DealerSocket _shell = new();
    private readonly DealerSocket _control = new();
    private readonly DealerSocket _input = new();
    private readonly SubscriberSocket _broadcasts = new();
    private readonly RequestSocket _heartbeat = new();

    public FrontEnd(TestConnection connection)
    {
        _connection = connection;
        foreach (var socket in new[] { _shell, _control, _input })
        {
            socket.Options.Identity = Encoding.UTF8.GetBytes(_session);
        }

        _shell.Connect(connection.Endpoint("shell_port"));
        _control.Connect(connection.Endpoint("control_port"));
        _input.Connect(connection.Endpoint("stdin_port"));
        _heartbeat.Connect(connection.Endpoint("hb_port"));
        _broadcasts.Options.ReceiveHighWatermark = 0;
        _broadcasts.SubscribeToAnyTopic();
        _broadcasts.Connect(connection.Endpoint("iopub_port"));
    }

    /// <summary>Waits until the kernel answers and its broadcasts arrive.</summary>
    public void WaitUntilReady()
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var id = Send("kernel_info_request", []);
            ReceiveReply(id);
            if (TryReceiveBroadcast(TimeSpan.FromMilliseconds(200)) is not null)
            {
                // The remaining messages about the kernel's start.
                while (TryReceiveBroadcast(TimeSpan.FromMilliseconds(300)) is not null) { }

                return;
            }

            if (clock.Elapsed > Patience)
            {
                throw new TimeoutException("no broadcast arrived");
            }
        }
    }

    /// <summary>Sends a request.</summary>
    /// <returns>Its id.</returns>
    public string Send(string type, JsonObject content, bool isControl = false)
    {
        var id = Guid.NewGuid().ToString();
        (isControl ? _control : _shell).SendMultipartMessage(
            Compose(id, type, content.ToJsonString(), _connection.Key)
        );
        return id;
    }

    /// <summary>Sends raw frames.</summary>
    public void SendRaw(NetMQMessage message) => _shell.SendMultipartMessage(message);

    /// <summary>Composes a message, signed with a key.</summary>
    public NetMQMessage Compose(string id, string type, string content, string key)
    {
        var header = new JsonObject
        {
            ["msg_id"] = id,
            ["session"] = _session,
            ["username"] = "test",
            ["date"] = DateTimeOffset.UtcNow.ToString("o"),
            ["msg_type"] = type,
            ["version"] = "5.3",
        }.ToJsonString();
        var message = new NetMQMessage();
        message.Append("<IDS|MSG>");
        message.Append(Sign(key, header + "{}{}" + content));
        message.Append(header, Encoding.UTF8);
        message.Append("{}");
        message.Append("{}");
        message.Append(content, Encoding.UTF8);
        return message;
    }

    public Heard ReceiveReply(string id, bool isControl = false)
    {
        while (true)
        {
            var reply = Receive(isControl ? _control : _shell, "a reply");
            if (reply.ParentId == id)
            {
                return reply;
            }
        }
    }

    /// <summary>A reply, or null if none arrives in time.</summary>
    public Heard? TryReceiveReply(TimeSpan patience) => TryReceive(_shell, patience);

    /// <summary>The next broadcast.</summary>
    public Heard ReceiveBroadcast() => Receive(_broadcasts, "a broadcast");

    /// <summary>The next broadcast, or null if none arrives in time.</summary>
    public Heard? TryReceiveBroadcast(TimeSpan patience) => TryReceive(_broadcasts, patience);

    /// <summary>All broadcasts until the kernel is idle again after a request.</summary>
    public IReadOnlyList<Heard> ReceiveUntilIdle(string id)
    {
        var heard = new List<Heard>();
        while (true)
        {
            var next = ReceiveBroadcast();
            heard.Add(next);
            if (next.Type == "status" && next.ParentId == id && next["execution_state"] == "idle")
            {
                return heard;
            }
        }
    }

    /// <summary>Sends a request and receives its reply and all its broadcasts.</summary>
    public Answer Ask(string type, JsonObject content, bool isControl = false)
    {
        var id = Send(type, content, isControl);
        return new Answer(ReceiveReply(id, isControl), [.. ReceiveUntilIdle(id).Where(heard => heard.ParentId == id)]);
    }

    /// <summary>Runs a cell.</summary>
    public Answer Execute(string code, JsonObject? more = null) => Ask("execute_request", Cell(code, more));

    /// <summary>Starts a cell.</summary>
    /// <returns>The request's id.</returns>
    public string Begin(string code, JsonObject? more = null) => Send("execute_request", Cell(code, more));

    /// <summary>The kernel's request for input.</summary>
    public Heard ReceiveInputRequest() => Receive(_input, "a request for input");

    /// <summary>Enters a line of input.</summary>
    public void Enter(string line) =>
        _input.SendMultipartMessage(
            Compose(
                Guid.NewGuid().ToString(),
                "input_reply",
                new JsonObject { ["value"] = line }.ToJsonString(),
                _connection.Key
            )
        );

    /// <summary>Waits until the kernel has answered the heartbeat.</summary>
    /// <exception cref="TimeoutException">It does not.</exception>
    public void Beat()
    {
        _heartbeat.SendFrame("beat");
        if (!_heartbeat.TryReceiveFrameString(Patience, out var back) || back != "beat")
        {
            throw new TimeoutException("the heart does not beat");
        }
    }

    public void Dispose()
    {
        foreach (var socket in new NetMQSocket[] { _shell, _control, _input, _broadcasts, _heartbeat })
        {
            socket.Options.Linger = TimeSpan.Zero;
            socket.Dispose();
        }
    }

    private static JsonObject Cell(string code, JsonObject? more)
    {
        var content = new JsonObject
        {
            ["code"] = code,
            ["silent"] = false,
            ["store_history"] = true,
            ["user_expressions"] = new JsonObject(),
            ["allow_stdin"] = false,
            ["stop_on_error"] = true,
        };
        foreach (var (name, value) in more ?? [])
        {
            content[name] = value?.DeepClone();
        }

        return content;
    }

    private static string Sign(string key, string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));

    private Heard Receive(NetMQSocket socket, string what) =>
        TryReceive(socket, Patience) ?? throw new TimeoutException($"{what} did not come");

    private Heard? TryReceive(NetMQSocket socket, TimeSpan patience)
    {
        NetMQMessage? message = null;
        if (!socket.TryReceiveMultipartMessage(patience, ref message))
        {
            return null;
        }

        var frames = message!.Select(frame => frame.ConvertToString(Encoding.UTF8)).ToList();
        var at = frames.IndexOf("<IDS|MSG>");
        if (frames[at + 1] != Sign(_connection.Key, string.Concat(frames[(at + 2)..(at + 6)])))
        {
            throw new InvalidOperationException("the kernel signs wrongly");
        }

        return new Heard(Json(frames[at + 2]), Json(frames[at + 3]), Json(frames[at + 5]));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
