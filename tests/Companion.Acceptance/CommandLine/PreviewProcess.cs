using System.Diagnostics;
using System.Text;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Acceptance.CommandLine;

/// <summary>A running <c>companion preview</c>.</summary>
public sealed class PreviewProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private PreviewProcess(Process process) => _process = process;

    /// <summary>The address at which it serves the site.</summary>
    public required Uri Address { get; init; }

    /// <summary>Its output so far, on both streams.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Starts it, and waits until it serves.</summary>
    public static Task<PreviewProcess> StartAsync(string root, params string[] arguments) =>
        StartAsync(root, ["dotnet", .. CompanionProcess.Arguments([])], arguments);

    /// <summary>Starts another installation of it, and waits until it serves.</summary>
    /// <param name="root">The working folder.</param>
    /// <param name="program">The program, and its first arguments.</param>
    /// <param name="arguments">The arguments of the verb.</param>
    public static async Task<PreviewProcess> StartAsync(string root, string[] program, string[] arguments)
    {
        var preview = Start(root, FreePort.Take(), program, arguments);

        // A first build runs the notebooks too.
        await Patience.UntilAsync(() => preview.Said.Contains("Serving ") || preview._process.HasExited, "it serves");
        return preview._process.HasExited ? throw new InvalidOperationException(preview.Said) : preview;
    }

    /// <summary>Presses Ctrl+C, and waits until it has ended.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("sh", ["-c", $"kill -INT {_process.Id}"]);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    // A shell may have started the tests with Ctrl+C ignored, and a child process inherits that.
    private static PreviewProcess Start(string root, Uri address, string[] program, string[] arguments)
    {
        string[] command = [.. program, "preview", "--port", $"{address.Port}", .. arguments];
        var start = new ProcessStartInfo("env", ["--default-signal=INT", .. command])
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var preview = new PreviewProcess(Process.Start(start)!) { Address = address };
        preview._process.OutputDataReceived += preview.Listen;
        preview._process.ErrorDataReceived += preview.Listen;
        preview._process.BeginOutputReadLine();
        preview._process.BeginErrorReadLine();
        return preview;
    }

    private void Listen(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            _said.AppendLine(line.Data);
        }
    }
}
