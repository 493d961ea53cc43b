using System.Text;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Notebooks.Workers;

/// <summary>
/// A worker's side of the protocol (notebooks/PROTOCOL.md): runs cells for a host at the other end of two streams, and
/// keeps answering while they run.
/// </summary>
/// <remarks>
/// Create only one per process: cells write to the process's console, and stopping one cell stops all.
/// </remarks>
public sealed class WorkerServer : IDisposable
{
    private readonly StreamReader _input;
    private readonly MessageWriter _writer;
    private readonly ProcessPlatform _platform = new();
    private readonly RequestDispatcher _dispatcher;

    /// <summary>Creates a server. It reads nothing before <see cref="Run()"/>.</summary>
    /// <param name="input">Where the host's requests come from.</param>
    /// <param name="output">Where the messages go.</param>
    /// <param name="warmsUp">Whether to warm up the compiler before the first cell.</param>
    public WorkerServer(Stream input, Stream output, bool warmsUp = true)
    {
        _input = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _writer = new MessageWriter(output);
        _dispatcher = new RequestDispatcher(_platform, _writer);
        if (warmsUp)
        {
            _platform.WarmUpCompiler();
        }
    }

    /// <summary>Answers requests until the host requests a shutdown or closes its stream; blocks the thread.</summary>
    /// <returns>Whether the host requested a shutdown.</returns>
    public bool Run()
    {
        while (ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var request = ProtocolLine.ReadRequest(line);
                _dispatcher.DispatchAsync(request).GetAwaiter().GetResult();
                if (request is ShutdownRequest)
                {
                    return true;
                }
            }
            catch (ProtocolException exception)
            {
                _writer.Send(new ErrorMessage(exception.Id, exception.Message));
            }
        }

        return false;
    }

    /// <summary>
    /// Writes the remaining messages. Running cells continue; only the end of the process ends all of them.
    /// </summary>
    public void Dispose()
    {
        _dispatcher.Interrupt();
        _platform.Dispose();
        _writer.Dispose();
        _dispatcher.Dispose();
        _input.Dispose();
    }

    /// <summary>Writes the remaining messages and accepts no more.</summary>
    internal void EndOutput() => _writer.Dispose();

    private string? ReadLine()
    {
        try
        {
            return _input.ReadLine();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
