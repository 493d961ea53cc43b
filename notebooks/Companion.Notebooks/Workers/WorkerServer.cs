using System.Text;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Notebooks.Workers;

/// <summary>
/// A worker's side of the protocol (notebooks/PROTOCOL.md): runs cells for a host at the other end of two streams, and goes on
/// answering while they run.
/// </summary>
/// <remarks>One for a process: cells write to the process's console, and stopping one stops all.</remarks>
public sealed class WorkerServer : IDisposable
{
    /// <summary>How many characters a cell may put out where the host names no other number.</summary>
    public const int DefaultOutputLimit = 1_000_000;

    private readonly StreamReader _input;
    private readonly MessageWriter _writer;
    private readonly KernelSeat _seat = new();
    private readonly WorkThread _cells = new("cells");
    private readonly WorkThread _assistance = new("assistance");
    private readonly InterruptSource _interrupts = new();

    /// <summary>Makes a server. Nothing is read before <see cref="Run()"/>.</summary>
    /// <param name="input">Where the host's requests come from.</param>
    /// <param name="output">Where the messages go.</param>
    /// <param name="warmsUp">Whether the compiler is got ready before the first cell.</param>
    public WorkerServer(Stream input, Stream output, bool warmsUp = true)
    {
        _input = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _writer = new MessageWriter(output);
        if (warmsUp)
        {
            _cells.Post(() =>
                WarmUp
                    .RunAsync(new DesktopHost(AppContext.BaseDirectory), () => _cells.HasMore)
                    .GetAwaiter()
                    .GetResult()
            );
        }
    }

    /// <summary>Answers requests until the host asks for the end or closes its stream; blocks the thread.</summary>
    /// <returns>Whether the host asked for the end.</returns>
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
                Take(request);
                if (request is ShutdownRequest)
                {
                    return true;
                }
            }
            catch (ProtocolException problem)
            {
                _writer.Answer(new ErrorMessage(problem.Id, problem.Message));
            }
        }

        return false;
    }

    /// <summary>Writes what is left to write. Cells that run go on: only the end of the process ends all of them.</summary>
    public void Dispose()
    {
        _interrupts.Interrupt();
        _cells.Dispose();
        _assistance.Dispose();
        _writer.Dispose();
        _seat.Dispose();
        _input.Dispose();
    }

    /// <summary>Writes what is left to write and no more.</summary>
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

    private void Take(WorkerRequest request)
    {
        switch (request)
        {
            case HelloRequest hello:
                Answer(hello.Id, () => Greet(hello));
                break;
            case RunRequest { TimeLimitMs: <= 0 or > int.MaxValue }:
                throw new ProtocolException("a time limit is from 1 to 2147483647 ms", request.Id);
            case RunRequest run:
                var interrupt = _interrupts.Add();
                _cells.Post(() => Run(run, interrupt));
                break;
            case InterruptRequest:
                _interrupts.Interrupt();
                _writer.Answer(new OkMessage(request.Id));
                break;
            case ResetRequest:
                _interrupts.Interrupt();
                _cells.Post(() =>
                {
                    _seat.Reset();
                    _writer.Answer(new OkMessage(request.Id));
                });
                break;
            case ShutdownRequest:
                _writer.Answer(new OkMessage(request.Id));
                break;
            default:
                _assistance.Post(() => Answer(request.Id, () => Assist(request)));
                break;
        }
    }

    private ReadyMessage Greet(HelloRequest hello)
    {
        if (hello.Protocol != ProtocolLine.Version)
        {
            throw new ProtocolException(
                $"the protocol's version here is {ProtocolLine.Version}, not {hello.Protocol}",
                hello.Id
            );
        }

        if (hello.Folder is { } folder)
        {
            _seat.MoveTo(folder);
        }

        return new ReadyMessage(hello.Id, WorkerVersions.Current);
    }

    private WorkerMessage Assist(WorkerRequest request) =>
        request switch
        {
            CompleteRequest ask => new CompletionsMessage(ask.Id, _seat.Kernel.Complete(ask.Code, ask.Position)),
            HoverRequest ask => new HoverMessage(ask.Id, _seat.Kernel.HoverAt(ask.Code, ask.Position)),
            DiagnoseRequest ask => new DiagnosticsMessage(ask.Id, _seat.Kernel.Diagnose(ask.Code)),
            IsCompleteRequest ask => new CompletenessMessage(ask.Id, CSharpKernel.CompletenessOf(ask.Code)),
            _ => throw new ProtocolException("this request is not known", request.Id),
        };

    private void Answer(long id, Func<WorkerMessage> answer)
    {
        WorkerMessage message;
        try
        {
            message = answer();
        }
        // Whatever goes wrong in one answer, the worker stays.
        catch (Exception exception)
        {
            message = new ErrorMessage(id, exception.Message);
        }

        _writer.Answer(message);
    }

    private void Run(RunRequest run, CancellationTokenSource interrupt)
    {
        var output = new RunOutput(run.Id, _writer, Math.Max(0, run.OutputLimit ?? DefaultOutputLimit));
        var limit = run.TimeLimitMs is { } time ? TimeSpan.FromMilliseconds(time) : (TimeSpan?)null;
        var result = CellRunner
            .RunAsync(
                () => _seat.Begin((phase, detail) => _writer.Send(new PhaseMessage(run.Id, phase, detail))),
                new CellRequest(run.Code, run.Language, limit),
                output.Take,
                interrupt.Token
            )
            .GetAwaiter()
            .GetResult();
        output.End();
        _writer.Answer(DoneMessage.Of(run.Id, result, _seat.Count, output.LeftOut));
        _interrupts.Remove(interrupt);
    }
}
