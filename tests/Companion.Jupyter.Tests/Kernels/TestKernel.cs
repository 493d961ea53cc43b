using System.Diagnostics;
using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>A kernel in a process, with a front end.</summary>
public sealed class TestKernel : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    public TestKernel()
    {
        folder.Write("connection.json", Connection.ToJson().ToJsonString());
        process = Process.Start(
            ToolProcess.Info(
                "dotnet",
                [Repository.CommandLine, "kernel", "start", folder["connection.json"]],
                folder.Path
            )
        )!;
        _ = process.StandardOutput.ReadToEndAsync();
        Errors = process.StandardError.ReadToEndAsync();
        FrontEnd = new FrontEnd(Connection);
        FrontEnd.WaitUntilReady();
    }

    public TestConnection Connection { get; } = new();

    public FrontEnd FrontEnd { get; }

    public int Id => process.Id;

    /// <summary>The process's standard error.</summary>
    public Task<string> Errors { get; }

    public bool HasExited => process.HasExited;

    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public void Kill() => process.Kill();

    /// <summary>Waits for the end of the process.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience.Limit);
        return process.ExitCode;
    }

    public void Dispose()
    {
        FrontEnd.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }
}
