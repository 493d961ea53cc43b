using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Browser.Kernel;

/// <summary>A worker's side of the protocol (notebooks/PROTOCOL.md) on the one thread of a browser's worker.</summary>
internal sealed class KernelWorker(BrowserHost host, IMessageWriter writer) : IDisposable
{
    private readonly InterruptSource _interrupts = new();
    private CSharpKernel _kernel = new(host);
    private int _count;
    private bool _isAsked;

    // Cells run one after the other; all else is answered in between.
    private Task _cells = Task.CompletedTask;

    /// <summary>Gets the compiler and the formatter ready, in a kernel that nobody sees.</summary>
    /// <remarks>It stops between two cells when there is one to run.</remarks>
    public Task WarmUpAsync() => _cells = Then(_cells, () => WarmUp.RunAsync(host, () => _isAsked));

    /// <summary>Takes a request; ends when it is answered.</summary>
    public async Task TakeAsync(WorkerRequest request)
    {
        switch (request)
        {
            case HelloRequest hello when hello.Protocol != ProtocolLine.Version:
                throw new ProtocolException(
                    $"the protocol's version here is {ProtocolLine.Version}, not {hello.Protocol}",
                    hello.Id
                );
            case HelloRequest:
                writer.Send(new ReadyMessage(request.Id, WorkerVersions.Current));
                break;
            case RunRequest { TimeLimitMs: <= 0 or > int.MaxValue }:
                throw new ProtocolException("a time limit is from 1 to 2147483647 ms", request.Id);
            case RunRequest run:
                _isAsked = true;
                var interrupt = _interrupts.Add();
                await (_cells = Then(_cells, () => RunAsync(run, interrupt)));
                break;
            case InterruptRequest:
                _interrupts.Interrupt();
                writer.Send(new OkMessage(request.Id));
                break;
            case ResetRequest:
                _interrupts.Interrupt();
                await (_cells = Then(_cells, Reset));
                writer.Send(new OkMessage(request.Id));
                break;
            case ShutdownRequest:
                writer.Send(new OkMessage(request.Id));
                break;
            default:
                writer.Send(Assist(request));
                break;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _kernel.Dispose();

    private static async Task Then(Task before, Func<Task> next)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await next();
    }

    private Task Reset()
    {
        _kernel.Dispose();
        (_kernel, _count) = (new CSharpKernel(host), 0);
        return Task.CompletedTask;
    }

    private WorkerMessage Assist(WorkerRequest request)
    {
        try
        {
            return request switch
            {
                CompleteRequest ask => new CompletionsMessage(ask.Id, _kernel.Complete(ask.Code, ask.Position)),
                HoverRequest ask => new HoverMessage(ask.Id, _kernel.HoverAt(ask.Code, ask.Position)),
                DiagnoseRequest ask => new DiagnosticsMessage(ask.Id, _kernel.Diagnose(ask.Code)),
                IsCompleteRequest ask => new CompletenessMessage(ask.Id, CSharpKernel.CompletenessOf(ask.Code)),
                _ => new ErrorMessage(request.Id, "this request is not known"),
            };
        }
        // Whatever goes wrong in one answer, the worker stays.
        catch (Exception exception)
        {
            return new ErrorMessage(request.Id, exception.Message);
        }
    }

    private async Task RunAsync(RunRequest run, CancellationTokenSource interrupt)
    {
        var output = new RunOutput(run.Id, writer, Math.Max(0, run.OutputLimit ?? WorkerServer.DefaultOutputLimit));
        var limit = run.TimeLimitMs is { } time ? TimeSpan.FromMilliseconds(time) : (TimeSpan?)null;
        writer.Send(new PhaseMessage(run.Id, CellPhase.Preparing, null));

        // The page shows that the cell runs before it keeps the thread.
        await Task.Yield();
        var result = await CellRunner.RunAsync(
            () =>
            {
                _count++;
                return _kernel;
            },
            new CellRequest(run.Code, run.Language, limit),
            output.Take,
            interrupt.Token
        );
        output.End();
        writer.Send(DoneMessage.Of(run.Id, result, _count, output.LeftOut));
        _interrupts.Remove(interrupt);
    }
}
