using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>Free ports and a key, as a front end writes them for its kernel.</summary>
public sealed class TestConnection
{
    private static readonly string[] Names = ["shell_port", "control_port", "stdin_port", "iopub_port", "hb_port"];

    private readonly Dictionary<string, int> _ports;

    public TestConnection()
    {
        var listeners = Names.Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var numbers = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToList();
        listeners.ForEach(listener => listener.Dispose());
        _ports = Names.Zip(numbers).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public string Key { get; } = Guid.NewGuid().ToString();

    public int PortOf(string name) => _ports[name];

    public string Endpoint(string name) => $"tcp://127.0.0.1:{_ports[name]}";

    /// <summary>The file's content, which a test may damage.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["ip"] = "127.0.0.1",
            ["transport"] = "tcp",
            ["key"] = Key,
            ["signature_scheme"] = "hmac-sha256",
            ["kernel_name"] = ".net-csharp",
        };
        foreach (var (name, port) in _ports)
        {
            json[name] = port;
        }

        return json;
    }
}
