using System.Net;
using System.Text;
using System.Text.Json;

namespace Companion.Jupyter.Connections;

/// <summary>Where a front end expects its kernel, as it writes it into a file (Jupyter, "Making kernels", connection files).</summary>
/// <param name="Address">The address, of this machine only.</param>
/// <param name="ShellPort">The port of requests.</param>
/// <param name="ControlPort">The port of requests that do not wait for cells.</param>
/// <param name="InputPort">The port on which the kernel asks for input.</param>
/// <param name="BroadcastPort">The port of outputs, <c>iopub</c>.</param>
/// <param name="HeartbeatPort">The port whose messages come back as they are.</param>
/// <param name="Key">What messages are signed with; empty for messages that are not signed.</param>
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
        "a front end writes it: one JSON object with ip, transport, key, signature_scheme and five ports";

    /// <summary>Reads a file.</summary>
    /// <exception cref="ConnectionFileException">It cannot be read, or this kernel cannot do what it asks for.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConnectionFileException("the connection file cannot be read", Whole);
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            throw new ConnectionFileException("this is no connection file", Whole);
        }
    }

    internal string EndpointOf(int port) => $"tcp://{new IPEndPoint(Address, port)}";

    private static ConnectionFile Read(JsonElement json)
    {
        Demand(json, "transport", "tcp", "kernels are reached by TCP here");
        Demand(json, "signature_scheme", "hmac-sha256", "messages are signed with HMAC and SHA-256 here");
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
            throw new ConnectionFileException($"'{name}' is '{written}'", $"it has to be '{value}': {why}");
        }
    }

    // Whoever reaches the ports and knows the key runs code as the kernel's user.
    private static IPAddress Loopback(string text)
    {
        var address = text == "localhost" ? IPAddress.Loopback : null;
        return (address is not null || IPAddress.TryParse(text, out address)) && IPAddress.IsLoopback(address)
            ? address
            : throw new ConnectionFileException(
                $"'ip' is '{text}', which is not this machine alone",
                "it has to be '127.0.0.1': a kernel runs whatever it is sent, so this one listens to its own machine only"
            );
    }

    private static int Port(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var port)
        && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new ConnectionFileException($"'{name}' is no port", "it has to be a number from 1 to 65535");

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new ConnectionFileException($"'{name}' is missing", Whole);
}
