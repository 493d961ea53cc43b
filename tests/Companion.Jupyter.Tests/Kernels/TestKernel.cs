using System.Diagnostics;
using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>A kernel in a process, with a front end.</summary>
public sealed class TestKernel : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    public TestKernel()
    {
        _folder.Write("connection.json", Connection.ToJson().ToJsonString());
        _process = Process.Start(
            ToolProcess.Info(
                "dotnet",
                [Repository.CommandLine, "kernel", "start", _folder["connection.json"]],
                _folder.Path
            )
        )!;
        _ = _process.StandardOutput.ReadToEndAsync();
        Errors = _process.StandardError.ReadToEndAsync();
        FrontEnd = new FrontEnd(Connection);
        FrontEnd.WaitUntilReady();
    }

    public TestConnection Connection { get; } = new();

    public FrontEnd FrontEnd { get; }

    public int Id => _process.Id;

    /// <summary>The process's standard error.</summary>
    public Task<string> Errors { get; }

    public bool HasExited => _process.HasExited;

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public void Kill() => _process.Kill();

    /// <summary>Waits for the end of the process.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience.Limit);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        FrontEnd.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }
}
