using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using OpenQA.Selenium;

namespace Companion.Browsers;

/// <summary>
/// Passes Selenium's commands to Firefox's own driver, Marionette, which has a command for each of WebDriver's. A
/// message is JSON after its length: <c>[0, id, command, parameters]</c> and <c>[1, id, error, result]</c>.
/// </summary>
internal sealed class MarionetteExecutor : ICommandExecutor
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [DriverCommand.NewSession] = "WebDriver:NewSession",
        [DriverCommand.SetTimeouts] = "WebDriver:SetTimeouts",
        [DriverCommand.Get] = "WebDriver:Navigate",
        [DriverCommand.ExecuteAsyncScript] = "WebDriver:ExecuteAsyncScript",
        [DriverCommand.Actions] = "WebDriver:PerformActions",
        [DriverCommand.Quit] = "WebDriver:DeleteSession",
    };

    private readonly TcpClient _client = new();
    private readonly NetworkStream _stream;
    private int _lastId;

    public MarionetteExecutor(int port)
    {
        _client.Connect(IPAddress.Loopback, port);
        _stream = _client.GetStream();

        // It introduces itself.
        Receive();
    }

    public bool TryAddCommand(string commandName, [NotNullWhen(true)] CommandInfo? commandInfo) => false;

    public Task<Response> ExecuteAsync(Command commandToExecute) => Task.Run(() => Execute(commandToExecute));

    public Response Execute(Command commandToExecute)
    {
        var parameters = commandToExecute.ParametersAsJsonString;
        Send($"[0,{++_lastId},\"{Names[commandToExecute.Name]}\",{parameters}]");
        var answer = Receive();
        if (answer[2].ValueKind != JsonValueKind.Null)
        {
            return Response.FromErrorJson($"{{\"value\":{answer[2].GetRawText()}}}");
        }

        // Only a new session is not inside a value.
        var result = answer[3].GetRawText();
        return Response.FromJson(
            commandToExecute.Name == DriverCommand.NewSession ? $"{{\"value\":{result}}}" : result
        );
    }

    public void Dispose() => _client.Dispose();

    private void Send(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        _stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
        _stream.Write(bytes);
    }

    private JsonElement Receive()
    {
        var length = 0;
        for (int digit; (digit = _stream.ReadByte()) != ':'; )
        {
            length = digit >= 0 ? (length * 10) + digit - '0' : throw new EndOfStreamException("Firefox has ended.");
        }

        var bytes = new byte[length];
        _stream.ReadExactly(bytes);
        return JsonDocument.Parse(bytes).RootElement;
    }
}
