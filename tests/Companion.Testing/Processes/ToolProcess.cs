using System.ComponentModel;
using System.Diagnostics;

namespace Companion.Testing.Processes;

/// <summary>Runs a program until it ends.</summary>
public static class ToolProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Runs a program and reads everything it prints.</summary>
    /// <remarks>Variables of the environment whose value is null are removed.</remarks>
    /// <exception cref="ToolMissingException">The program is not installed.</exception>
    /// <exception cref="TimeoutException">
    /// The program did not end within the limit, by default four minutes, and was killed.
    /// </exception>
    public static async Task<ToolResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        string input = "",
        IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? limit = null
    )
    {
        using var process = Start(Info(program, arguments, folder, environment));
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var late = new CancellationTokenSource(limit ?? Limit);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end. Its output:\n{await output}{await errors}", exception);
        }

        return new ToolResult(process.ExitCode, await output, await errors);
    }

    /// <summary>How to start a program whose streams are read.</summary>
    public static ProcessStartInfo Info(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string?>? environment = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new ToolMissingException(start.FileName, exception);
        }
    }
}
