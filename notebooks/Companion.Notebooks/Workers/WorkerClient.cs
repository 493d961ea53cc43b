using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Kernels.Assistance;
using Companion.Notebooks.Kernels.Dependencies;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Calling;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers;

/// <summary>
/// The caller's side of the protocol: sends a kernel's operations to a worker at the other end of two streams.
/// </summary>
/// <remarks>
/// Every call may throw a <see cref="WorkerEndedException"/> if the worker is gone, or a
/// <see cref="WorkerRefusedException"/>.
/// </remarks>
public sealed class WorkerClient : IDisposable
{
    private readonly Stream _requests;
    private readonly StreamReader _messages;
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<long, PendingRequest> _pending = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastId;

    /// <summary>Creates a client, which starts reading at once.</summary>
    /// <param name="messages">The messages from the worker.</param>
    /// <param name="requests">The requests to the worker.</param>
    public WorkerClient(Stream messages, Stream requests)
    {
        _requests = requests;
        _messages = new StreamReader(messages, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _ = Task.Run(ReadAllAsync);
    }

    /// <summary>Completes when the worker sends no more messages.</summary>
    public Task Ended => _ended.Task;

    /// <summary>What is wrong with the worker's messages, if that ended the conversation.</summary>
    internal string? Problem { get; private set; }

    /// <summary>Opens the conversation.</summary>
    /// <param name="folder">The notebook's folder; null for the worker's working folder.</param>
    public async Task<WorkerVersions> HelloAsync(string? folder = null) =>
        (await AskAsync<ReadyMessage>(id => new HelloRequest(id, ProtocolLine.Version, folder))).Versions;

    /// <summary>Runs a cell, as a <see cref="CSharpKernel"/> does, after those requested before it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="send">Receives its output, in order. Output after its end is dropped.</param>
    /// <param name="outputLimit">How many characters it may output.</param>
    /// <param name="interrupt">Ends the cell and keeps the state.</param>
    public Task<CellResult> RunAsync(
        CellRequest cell,
        Action<CellOutput> send,
        int outputLimit = RunRequest.DefaultOutputLimit,
        CancellationToken interrupt = default
    ) => RunAsync(cell, send, (_, _) => { }, outputLimit, interrupt);

    /// <summary>Ends the running cell and those that are waiting; the variables are kept.</summary>
    public Task InterruptAsync() => AskAsync<OkMessage>(id => new InterruptRequest(id));

    /// <summary>Lists the completions at a position in a cell.</summary>
    public async Task<CompletionList> CompleteAsync(string code, int position) =>
        (await AskAsync<CompletionsMessage>(id => new CompleteRequest(id, code, position))).Completions;

    /// <summary>Explains the name at a position in a cell; null if there is no name.</summary>
    public async Task<HoverText?> HoverAsync(string code, int position) =>
        (await AskAsync<HoverMessage>(id => new HoverRequest(id, code, position))).Hover;

    /// <summary>Returns the compiler's diagnostics for a cell, without running it.</summary>
    public async Task<ImmutableArray<CellDiagnostic>> DiagnoseAsync(string code) =>
        (await AskAsync<DiagnosticsMessage>(id => new DiagnoseRequest(id, code))).Diagnostics;

    /// <summary>Returns whether a cell can be run as it is.</summary>
    public async Task<CodeCompleteness> CompletenessOfAsync(string code) =>
        (await AskAsync<CompletenessMessage>(id => new IsCompleteRequest(id, code))).Completeness;

    /// <summary>Returns the names that a cell declares, changes and reads.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="language">The kernel name of its language.</param>
    public async Task<CellDependencies> DependenciesOfAsync(string code, string language = "csharp") =>
        (await AskAsync<DependenciesMessage>(id => new DependenciesRequest(id, code, language))).Dependencies;

    /// <summary>Interrupts running cells and forgets all variables.</summary>
    public Task ResetAsync() => AskAsync<OkMessage>(id => new ResetRequest(id));

    /// <summary>Asks the worker to end.</summary>
    public Task ShutdownAsync() => AskAsync<OkMessage>(id => new ShutdownRequest(id));

    /// <summary>Closes the streams, which ends the worker.</summary>
    public void Dispose()
    {
        try
        {
            _requests.Dispose();
        }
        // Data that could not be written before cannot be written now either.
        catch (IOException) { }

        _messages.Dispose();
    }

    internal async Task<CellResult> RunAsync(
        CellRequest cell,
        Action<CellOutput> send,
        Action<CellPhase, string?> observe,
        int outputLimit,
        CancellationToken interrupt
    )
    {
        var limit = cell.TimeLimit?.TotalMilliseconds;
        var asked = AskAsync<DoneMessage>(
            id => new RunRequest(id, cell.Code, cell.Language, limit, outputLimit)
            {
                Cell = cell.Cell,
                Inputs = cell.Inputs,
            },
            message => Deliver(message, send, observe)
        );
        await using var registration = interrupt.Register(() => _ = InterruptQuietlyAsync());
        var done = await asked;
        return new CellResult(
            done.Status,
            done.Diagnostics,
            done.Error,
            TimeSpan.FromMilliseconds(done.DurationMs),
            done.IsStuck
        );
    }

    private static void Deliver(WorkerMessage message, Action<CellOutput> send, Action<CellPhase, string?> observe)
    {
        switch (message)
        {
            case PhaseMessage phase:
                observe(phase.Phase, phase.Detail);
                break;
            case OutputMessage output:
                send(output.Output);
                break;
        }
    }

    private async Task InterruptQuietlyAsync()
    {
        try
        {
            await InterruptAsync();
        }
        // The run reports it.
        catch (WorkerEndedException) { }
    }

    private async Task<T> AskAsync<T>(Func<long, WorkerRequest> request, Action<WorkerMessage>? progress = null)
        where T : WorkerMessage
    {
        var id = Interlocked.Increment(ref _lastId);
        var pending = new PendingRequest(progress);
        _pending[id] = pending;
        if (!TryWrite(request(id)) || _ended.Task.IsCompleted)
        {
            pending.Fail(new WorkerEndedException());
        }

        try
        {
            return await pending.Answer as T
                ?? throw new WorkerRefusedException("the worker sent an unexpected answer");
        }
        finally
        {
            _pending.TryRemove(id, out _);
        }
    }

    private bool TryWrite(WorkerRequest request)
    {
        try
        {
            lock (_writing)
            {
                ProtocolLine.Write(_requests, request);
                _requests.Flush();
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    private async Task ReadAllAsync()
    {
        try
        {
            while (await _messages.ReadLineAsync() is { } line)
            {
                Receive(ProtocolLine.ReadMessage(line));
            }
        }
        // A worker that violates the protocol is as useless as one that is gone.
        catch (ProtocolException exception)
        {
            Problem = exception.Message;
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException) { }

        _ended.SetResult();
        foreach (var pending in _pending.Values)
        {
            pending.Fail(new WorkerEndedException());
        }
    }

    private void Receive(WorkerMessage message)
    {
        if (message.Id is { } id && _pending.TryGetValue(id, out var pending))
        {
            pending.Receive(message);
        }
    }
}
