using Companion.Notebooks.Kernels;
using Companion.Notebooks.Kernels.Dependencies;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Executes the requests of a host: the worker's side of the protocol (notebooks/PROTOCOL.md), the same in a process
/// and in a page.
/// </summary>
public sealed class RequestDispatcher : IDisposable
{
    private readonly IWorkerPlatform _platform;
    private readonly IMessageWriter _writer;
    private readonly ResettableKernel _kernel;
    private readonly InterruptSource _interrupts = new();
    private long _running;

    /// <summary>Creates a dispatcher. The kernel is created when it is first needed.</summary>
    /// <param name="platform">Runs the work.</param>
    /// <param name="writer">Receives outputs and answers.</param>
    public RequestDispatcher(IWorkerPlatform platform, IMessageWriter writer)
    {
        _platform = platform;
        _writer = writer;
        _kernel = new ResettableKernel(() =>
            platform.CreateHost((phase, detail) => writer.Send(new PhaseMessage(_running, phase, detail)))
        );
    }

    /// <summary>Executes a request, or queues it if the platform has threads.</summary>
    /// <exception cref="ProtocolException">The protocol does not allow the request.</exception>
    public async Task DispatchAsync(WorkerRequest request)
    {
        switch (request)
        {
            case HelloRequest hello:
                Answer(hello.Id, () => Greet(hello));
                break;
            case RunRequest { TimeLimitMs: <= 0 or > int.MaxValue }:
                throw new ProtocolException("a time limit must be from 1 to 2147483647 ms", request.Id);
            case RunRequest run:
                var interrupt = _interrupts.Add();
                await _platform.QueueAsync(() => RunAsync(run, interrupt));
                break;
            case InterruptRequest:
                _interrupts.Interrupt();
                _writer.Send(new OkMessage(request.Id));
                break;
            case ResetRequest:
                _interrupts.Interrupt();
                await _platform.QueueAsync(() => ResetAsync(request.Id));
                break;
            case ShutdownRequest:
                _writer.Send(new OkMessage(request.Id));
                break;
            default:
                await _platform.AnswerAsync(() => Answer(request.Id, () => Assist(request)));
                break;
        }
    }

    /// <summary>Prepares for the next cell. Call it while no cell is running or waiting.</summary>
    public void Prepare() => _kernel.Current.Prepare();

    /// <summary>Interrupts the cells that are running or waiting.</summary>
    public void Interrupt() => _interrupts.Interrupt();

    /// <inheritdoc />
    public void Dispose() => _kernel.Dispose();

    private ReadyMessage Greet(HelloRequest hello)
    {
        if (hello.Protocol != ProtocolLine.Version)
        {
            throw new ProtocolException(
                $"this worker uses protocol version {ProtocolLine.Version}, not {hello.Protocol}",
                hello.Id
            );
        }

        if (hello.Folder is { } folder)
        {
            _platform.ChangeFolder(folder);
            _kernel.Reset();
        }

        return new ReadyMessage(hello.Id, WorkerVersions.Current);
    }

    private async Task RunAsync(RunRequest run, CancellationTokenSource interrupt)
    {
        var limit = run.TimeLimitMs is { } time ? TimeSpan.FromMilliseconds(time) : (TimeSpan?)null;
        var output = new RunOutput(run.Id, _writer, Math.Max(0, run.OutputLimit ?? RunRequest.DefaultOutputLimit));
        await _platform.BeginCellAsync(run.Id);
        var result = await _platform.WaitForCellAsync(
            CellRunner.RunAsync(
                () =>
                {
                    _running = run.Id;
                    return _kernel.Begin();
                },
                new CellRequest(run.Code, run.Language, limit) { Cell = run.Cell, Inputs = run.Inputs },
                output.Write,
                interrupt.Token
            )
        );
        output.End();
        _writer.Send(DoneMessage.Of(run.Id, result, _kernel.Count, output.LeftOut));
        _interrupts.Remove(interrupt);
    }

    private Task ResetAsync(long id)
    {
        _kernel.Reset();
        _writer.Send(new OkMessage(id));
        return Task.CompletedTask;
    }

    private WorkerMessage Assist(WorkerRequest request) =>
        request switch
        {
            CompleteRequest ask => new CompletionsMessage(ask.Id, _kernel.Current.Complete(ask.Code, ask.Position)),
            HoverRequest ask => new HoverMessage(ask.Id, _kernel.Current.HoverAt(ask.Code, ask.Position)),
            DiagnoseRequest ask => new DiagnosticsMessage(ask.Id, _kernel.Current.Diagnose(ask.Code)),
            IsCompleteRequest ask => new CompletenessMessage(ask.Id, CSharpKernel.CompletenessOf(ask.Code)),
            DependenciesRequest ask => new DependenciesMessage(ask.Id, DependencyReader.Read(ask.Code, ask.Language)),
            _ => throw new ProtocolException("unknown request", request.Id),
        };

    private void Answer(long id, Func<WorkerMessage> answer)
    {
        WorkerMessage message;
        try
        {
            message = answer();
        }
        // The worker survives any error in one answer.
        catch (Exception exception)
        {
            message = new ErrorMessage(id, exception.Message);
        }

        _writer.Send(message);
    }
}
