using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Browser.Kernel;

/// <summary>A worker's side of the protocol (notebooks/PROTOCOL.md) in a browser's worker.</summary>
internal sealed class KernelWorker : IDisposable
{
    private readonly BrowserHost _host;
    private readonly BrowserPlatform _platform;
    private readonly RequestDispatcher _dispatcher;
    private bool _hasRunRequest;

    public KernelWorker(BrowserHost host, IMessageWriter writer)
    {
        _host = host;
        _platform = new BrowserPlatform(host, writer);
        _dispatcher = new RequestDispatcher(_platform, writer);
    }

    /// <summary>Warms up the compiler and the formatter, in a hidden kernel.</summary>
    /// <remarks>It stops between two hidden cells if there is a real one to run.</remarks>
    public Task WarmUpAsync() => _platform.QueueAsync(() => WarmUp.RunAsync(_host, () => _hasRunRequest));

    /// <summary>Executes a request; completes when it is answered.</summary>
    public Task DispatchAsync(WorkerRequest request)
    {
        _hasRunRequest |= request is RunRequest;
        return _dispatcher.DispatchAsync(request);
    }

    /// <inheritdoc />
    public void Dispose() => _dispatcher.Dispose();
}
