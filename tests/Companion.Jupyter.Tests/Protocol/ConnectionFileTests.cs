using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Jupyter.Tests.Kernels;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Jupyter.Tests.Protocol;

/// <summary>Connection files that a kernel rejects.</summary>
public sealed class ConnectionFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestConnection _connection = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ip", "0.0.0.0", "'ip' is '0.0.0.0'", "127.0.0.1")]
    [InlineData("ip", "*", "'ip' is '*'", "127.0.0.1")]
    [InlineData("ip", "192.0.2.1", "'ip' is '192.0.2.1'", "accepts connections only from its own machine")]
    [InlineData("ip", "::", "'ip' is '::'", "127.0.0.1")]
    [InlineData("transport", "ipc", "'transport' is 'ipc'", "'tcp'")]
    [InlineData("signature_scheme", "hmac-md5", "'signature_scheme' is 'hmac-md5'", "'hmac-sha256'")]
    [InlineData("shell_port", "0", "'shell_port' is not a port", "1 to 65535")]
    [InlineData("hb_port", "70000", "'hb_port' is not a port", "1 to 65535")]
    [InlineData("key", null, "'key' is missing", "a front end writes this file")]
    public async Task Unsupported_values_are_reported_with_the_remedy(
        string name,
        string? value,
        string words,
        string advice
    )
    {
        var json = _connection.ToJson();
        json[name] =
            int.TryParse(value, out var number) ? number
            : value is null ? null
            : JsonValue.Create(value);
        _folder.Write("c.json", json.ToJsonString());

        var ran = await StartAsync("c.json");

        ran.ExitCode.Should().Be(1);
        ran.Errors.Should().StartWith("c.json: error: ").And.Contain(words).And.Contain(advice);
        ran.Errors.Should().NotContain("   at ");
    }

    [Theory]
    [InlineData("missing.json", "cannot be read")]
    [InlineData("text.json", "not a connection file")]
    [InlineData("list.json", "not a connection file")]
    public async Task An_invalid_connection_file_is_reported(string file, string words)
    {
        _folder.Write("text.json", "port 5").Write("list.json", "[]");

        var ran = await StartAsync(file);

        ran.ExitCode.Should().Be(1);
        ran.Errors.Should().StartWith($"{file}: error: ").And.Contain(words);
    }

    [Theory]
    [InlineData("hb_port")]
    [InlineData("iopub_port")]
    public async Task A_port_in_use_is_reported(string name)
    {
        _folder.Write("c.json", _connection.ToJson().ToJsonString());
        using var other = new TcpListener(IPAddress.Loopback, _connection.PortOf(name));
        other.Start();

        var ran = await StartAsync("c.json");

        ran.ExitCode.Should().Be(1);
        ran.Errors.Should().Contain($"the port {_connection.PortOf(name)} is not available");
    }

    [Fact]
    public async Task A_command_line_without_a_file_is_wrong() =>
        (await CompanionProcess.RunAsync(_folder.Path, ["kernel", "start"])).ExitCode.Should().Be(2);

    private Task<ToolResult> StartAsync(string file) =>
        CompanionProcess.RunAsync(_folder.Path, ["kernel", "start", file]);
}
