using System.Net;
using System.Text;
using System.Text.Json;

namespace Companion.Jupyter.Connections;

/// <summary>
/// The connection file that a front end writes for its kernel (Jupyter, "Making kernels", connection files).
/// </summary>
/// <param name="Address">The address, a loopback address.</param>
/// <param name="ShellPort">The port for requests.</param>
/// <param name="ControlPort">The port for requests that do not wait for cells.</param>
/// <param name="InputPort">The port on which the kernel asks for input.</param>
/// <param name="BroadcastPort">The port for outputs, <c>iopub</c>.</param>
/// <param name="HeartbeatPort">The port that echoes messages.</param>
/// <param name="Key">The key that signs messages; empty for unsigned messages.</param>
public sealed record ConnectionFile(
    IPAddress Address,
    int ShellPort,
    int ControlPort,
    int InputPort,
    int BroadcastPort,
    int HeartbeatPort,
    ReadOnlyMemory<byte> Key
)
{
    private const string Whole =
        "a front end writes this file: one JSON object with ip, transport, key, signature_scheme and five ports";

    /// <summary>Reads a file.</summary>
    /// <exception cref="ConnectionFileException">
    /// It cannot be read, or asks for something that this kernel does not support.
    /// </exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConnectionFileException("the connection file cannot be read", Whole);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ConnectionFileException("this is not a connection file", Whole);
        }
    }

    internal string EndpointOf(int port) => $"tcp://{new IPEndPoint(Address, port)}";

    private static ConnectionFile Read(JsonElement json)
    {
        Demand(json, "transport", "tcp", "this kernel supports only TCP");
        Demand(json, "signature_scheme", "hmac-sha256", "this kernel signs messages with HMAC and SHA-256");
        return new ConnectionFile(
            Loopback(Text(json, "ip")),
            Port(json, "shell_port"),
            Port(json, "control_port"),
            Port(json, "stdin_port"),
            Port(json, "iopub_port"),
            Port(json, "hb_port"),
            Encoding.UTF8.GetBytes(Text(json, "key"))
        );
    }

    private static void Demand(JsonElement json, string name, string value, string why)
    {
        if (Text(json, name) is var written && written != value)
        {
            throw new ConnectionFileException($"'{name}' is '{written}'", $"it must be '{value}': {why}");
        }
    }

    // Anyone who can reach the ports and has the key can run code as the kernel's user.
    private static IPAddress Loopback(string text)
    {
        var address = text == "localhost" ? IPAddress.Loopback : null;
        return (address is not null || IPAddress.TryParse(text, out address)) && IPAddress.IsLoopback(address)
            ? address
            : throw new ConnectionFileException(
                $"'ip' is '{text}', which other machines can reach",
                "it must be '127.0.0.1': a kernel runs any code it receives, so this one accepts connections only from its own machine"
            );
    }

    private static int Port(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var port)
        && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new ConnectionFileException($"'{name}' is not a port", "it must be a number from 1 to 65535");

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new ConnectionFileException($"'{name}' is missing", Whole);
}
