using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Browser.Kernel;

/// <summary>A worker's side of the protocol (notebooks/PROTOCOL.md) in a browser's worker.</summary>
internal sealed class KernelWorker : IDisposable
{
    private readonly BrowserPlatform _platform;
    private readonly RequestDispatcher _dispatcher;
    private readonly WarmUp _warmUp;
    private readonly PauseWork _pauseWork;
    private bool _hasRunRequest;

    public KernelWorker(BrowserHost host, IMessageWriter writer)
    {
        _platform = new BrowserPlatform(host, writer);
        _dispatcher = new RequestDispatcher(_platform, writer);
        _warmUp = new WarmUp(host);
        _pauseWork = new PauseWork(_dispatcher, _warmUp);
    }

    /// <summary>Warms up the compiler and the formatter, in a hidden kernel.</summary>
    /// <remarks>It stops between two hidden cells if there is a real one to run.</remarks>
    public Task WarmUpAsync() => _platform.QueueAsync(() => _warmUp.RunAsync(() => _hasRunRequest));

    /// <summary>Does one step of what there is to do while no request waits.</summary>
    /// <param name="mayWarmUp">Whether it may run a hidden cell.</param>
    /// <returns>Whether it has run a hidden cell, or is still running it.</returns>
    public bool Pause(bool mayWarmUp)
    {
        Task<bool>? step = null;
        var queued = _platform.QueueAsync(() => step = _pauseWork.StepAsync(mayWarmUp));
        return !queued.IsCompleted || (step is { IsCompletedSuccessfully: true } && step.Result);
    }

    /// <summary>Executes a request; completes when it is answered.</summary>
    public Task DispatchAsync(WorkerRequest request)
    {
        _hasRunRequest |= request is RunRequest;
        return _dispatcher.DispatchAsync(request);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _warmUp.Dispose();
        _dispatcher.Dispose();
    }
}
