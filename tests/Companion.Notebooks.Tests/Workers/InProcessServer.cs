using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using Companion.Notebooks.Workers;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>A server in this process that exchanges lines. Use it only for requests that do not run a cell.</summary>
internal sealed class InProcessServer : IDisposable
{
    private readonly AnonymousPipeServerStream _requests = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _messages = new(PipeDirection.In);
    private readonly WorkerServer _server;
    private readonly StreamReader _reader;
    private readonly Task<bool> _run;

    public InProcessServer()
    {
        _server = new WorkerServer(
            new AnonymousPipeClientStream(PipeDirection.In, _requests.ClientSafePipeHandle),
            new AnonymousPipeClientStream(PipeDirection.Out, _messages.ClientSafePipeHandle),
            warmsUp: false
        );
        _reader = new StreamReader(_messages);
        _run = Task.Factory.StartNew(_server.Run, TaskCreationOptions.LongRunning);
    }

    /// <summary>Whether the host requested a shutdown, once the server has ended.</summary>
    public Task<bool> Ended => _run;

    /// <summary>Sends a line and reads one.</summary>
    public JsonElement Ask(string line) => Ask(Encoding.UTF8.GetBytes(line));

    public JsonElement Ask(byte[] line)
    {
        Send(line);
        return Read();
    }

    public void Send(byte[] line)
    {
        _requests.Write(line);
        _requests.WriteByte((byte)'\n');
        _requests.Flush();
    }

    public JsonElement Read() => JsonDocument.Parse(_reader.ReadLine()!).RootElement;

    /// <summary>Closes the worker's input, as a host that ends does.</summary>
    public void Close() => _requests.Dispose();

    public void Dispose()
    {
        _requests.Dispose();
        _run.Wait();
        _server.Dispose();
        _reader.Dispose();
    }
}
