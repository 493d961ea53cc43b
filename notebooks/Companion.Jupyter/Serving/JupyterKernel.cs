using System.Collections.Immutable;
using System.Text.Json;
using Companion.Jupyter.Connections;
using Companion.Jupyter.Contents;
using Companion.Jupyter.Messages;
using Companion.Jupyter.Serving.Assisting;
using Companion.Jupyter.Serving.Running;
using Companion.Jupyter.Sockets;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Serving;
using NetMQ;

namespace Companion.Jupyter.Serving;

/// <summary>
/// Answers front ends: runs cells on one thread, answers editing requests on another, and everything else at once, so
/// that a running cell can be interrupted.
/// </summary>
internal sealed class JupyterKernel : IDisposable
{
    private readonly KernelSockets _sockets;
    private readonly MessageReader _reader;
    private readonly Sender _sender;
    private readonly StatusPublisher _status;
    private readonly CellInput _input;
    private readonly CellHistory _history = new();
    private readonly CellQueue _cells;
    private readonly Assistance _assistance;
    private readonly WorkThread _assisting = new("assistance");
    private readonly Lazy<CSharpKernel> _kernel;

    /// <summary>Binds the ports and warms up the compiler.</summary>
    /// <param name="connection">The connection that front ends expect.</param>
    /// <param name="folder">The notebook's folder.</param>
    /// <exception cref="ConnectionFileException">Another program uses one of the ports.</exception>
    public JupyterKernel(ConnectionFile connection, string folder)
    {
        var signer = new MessageSigner(connection.Key);
        _sockets = new KernelSockets(connection);
        _reader = new MessageReader(signer);
        _sender = new Sender(_sockets, new MessageWire(signer));
        _status = new StatusPublisher(_sender);
        _input = new CellInput(_sender);
        _kernel = new Lazy<CSharpKernel>(() => new CSharpKernel(new DesktopHost(folder)));
        _assistance = new Assistance(_kernel);
        _cells = new CellQueue(_sender, _status, new CellSession(_kernel, _sender, _input, _history));
        Console.SetIn(new FrontEndReader(_input));
    }

    /// <summary>Serves until a front end requests a shutdown; blocks the thread.</summary>
    public void Run()
    {
        _status.Start();
        _cells.Post(() =>
            WarmUp.RunAsync(new DesktopHost(AppContext.BaseDirectory), () => !_cells.IsEmpty).GetAwaiter().GetResult()
        );
        _sockets.Run(Receive);
    }

    /// <summary>
    /// Sends the remaining messages and stops serving. Running cells continue; only the end of the process ends all of
    /// them.
    /// </summary>
    public void Stop()
    {
        _sender.Dispose();
        _sockets.Stop();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _cells.Dispose();
        _assisting.Dispose();
        _sender.Dispose();
        _sockets.Dispose();
    }

    private void Receive(Channel channel, NetMQMessage message)
    {
        if (_reader.Read(channel, message) is not { } request)
        {
            return;
        }

        try
        {
            Dispatch(request);
        }
        // Only the sender of invalid content is informed.
        catch (JsonException exception)
        {
            _sender.Reply(
                request,
                request.Type.Replace("_request", "_reply", StringComparison.Ordinal),
                ErrorReply.For(exception)
            );
        }
    }

    private void Dispatch(Request request)
    {
        switch (request.Type)
        {
            case "execute_request":
                _cells.Add(request);
                break;
            case "input_reply":
                _input.Receive(request.Read<InputReplyContent>());
                break;
            case "complete_request":
                Assist(request, "complete_reply", () => _assistance.Complete(request.Read<CompleteRequest>()));
                break;
            case "inspect_request":
                Assist(request, "inspect_reply", () => _assistance.Inspect(request.Read<InspectRequest>()));
                break;
            case "is_complete_request":
                Assist(request, "is_complete_reply", () => Assistance.IsComplete(request.Read<IsCompleteRequest>()));
                break;
            case "shutdown_request":
                _status.Beside(request.Header, () => AnswerEnd(request));
                new Thread(Stop) { IsBackground = true, Name = "end" }.Start();
                break;
            default:
                _status.Beside(request.Header, () => AnswerAtOnce(request));
                break;
        }
    }

    private void AnswerAtOnce(Request request)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                _sender.Reply(request, "kernel_info_reply", KernelInfoReply.Current());
                break;
            case "history_request":
                _sender.Reply(request, "history_reply", _history.Find(request.Read<HistoryRequest>()));
                break;
            case "comm_info_request":
                var none = ImmutableDictionary<string, string>.Empty;
                _sender.Reply(request, "comm_info_reply", new CommInfoReply(none));
                break;
            case "comm_open":
                Refuse(request);
                break;
            case "interrupt_request":
                _cells.Interrupt();
                _sender.Reply(request, "interrupt_reply", new OkReply());
                break;
        }
    }

    // This kernel does not support comm connections.
    private void Refuse(Request request)
    {
        var content = request.Read<CommOpenContent>();
        var nothing = ImmutableDictionary<string, string>.Empty;
        _sender.Publish(request.Header, "comm_close", new CommCloseContent(content.CommId, nothing));
    }

    private void AnswerEnd(Request request)
    {
        var reply = new ShutdownReply(request.Read<ShutdownRequest>().Restart);
        _sender.Reply(request, "shutdown_reply", reply);
        _sender.Publish(request.Header, "shutdown_reply", reply);
    }

    private void Assist<T>(Request request, string type, Func<T> answer) =>
        _assisting.Post(() =>
            _status.Beside(
                request.Header,
                () =>
                {
                    try
                    {
                        _sender.Reply(request, type, answer());
                    }
                    // The kernel survives any error in one answer.
                    catch (Exception exception)
                    {
                        _sender.Reply(request, type, ErrorReply.For(exception));
                    }
                }
            )
        );
}
