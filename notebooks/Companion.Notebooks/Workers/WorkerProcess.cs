using System.ComponentModel;
using System.Diagnostics;
using Companion.Notebooks.Workers.Calling;

namespace Companion.Notebooks.Workers;

/// <summary>
/// A worker in its own process, to which the effects of cells are confined. The process ends when this object is
/// disposed, or when the process that created it ends.
/// </summary>
public sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TimeForFatalError = TimeSpan.FromMilliseconds(300);

    private readonly Process _process;
    private readonly FatalErrorReader _fatalError;
    private readonly MemoryWatch _memory;
    private readonly Lazy<Task<WorkerExit>> _exit;
    private WorkerExit? _ended;

    private WorkerProcess(Process process, WorkerOptions options)
    {
        _process = process;
        _fatalError = new FatalErrorReader(process.StandardError);
        Client = new WorkerClient(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
        _exit = new Lazy<Task<WorkerExit>>(ReadExitAsync);
        _memory = new MemoryWatch(process, options.MemoryLimit, () => End(ExitReader.OutOfMemory(-1)));
    }

    /// <summary>Sends requests to the worker.</summary>
    public WorkerClient Client { get; }

    /// <summary>The process id.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a worker. It accepts requests at once, and warms up its compiler meanwhile.</summary>
    /// <exception cref="WorkerStartException">There is no such program, or no such folder.</exception>
    public static WorkerProcess Start(WorkerCommand command, WorkerOptions options)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = options.Folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        WorkerEnvironment.Set(start.Environment, options.MemoryLimit);
        try
        {
            return new WorkerProcess(Process.Start(start)!, options);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            throw new WorkerStartException(command, options.Folder, exception);
        }
    }

    /// <summary>Ends the process and those that it started.</summary>
    public void Kill() => End(new WorkerExit(WorkerExitKind.Killed, -1, "the process was ended"));

    /// <summary>
    /// Waits for the end of the process. If the process stays alive after it has closed its output, it is ended.
    /// </summary>
    public Task<WorkerExit> WaitForExitAsync() => _exit.Value;

    /// <summary>Ends the process.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await WaitForExitAsync();
        await _memory.DisposeAsync();
        Client.Dispose();
        _process.Dispose();
    }

    /// <summary>Ends the process because it does not answer.</summary>
    internal void KillUnresponsive() =>
        End(new WorkerExit(WorkerExitKind.Unresponsive, -1, "the process no longer answered and was ended"));

    private void End(WorkerExit reason)
    {
        if (_process.HasExited)
        {
            return;
        }

        Interlocked.CompareExchange(ref _ended, reason, null);
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        // It has ended meanwhile, or one of the processes that it started cannot be ended.
        catch (Exception exception)
            when (exception is InvalidOperationException or Win32Exception or AggregateException) { }
    }

    private async Task<WorkerExit> ReadExitAsync()
    {
        await Client.Ended;
        if (Client.Problem is { } problem)
        {
            // Unresponsive, whether it has ended by now or not.
            _ended = new WorkerExit(
                WorkerExitKind.Unresponsive,
                -1,
                $"the process wrote a line that is not a message: {problem}"
            );
        }

        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(TimeToEnd));
        Kill();
        await _process.WaitForExitAsync();
        if (_ended is { } reason)
        {
            return reason with { ExitCode = _process.ExitCode };
        }

        // Programs that a cell started may hold standard error open.
        await Task.WhenAny(_fatalError.Ended, Task.Delay(TimeForFatalError));
        return ExitReader.Read(_process.ExitCode, _fatalError.Reason);
    }
}
