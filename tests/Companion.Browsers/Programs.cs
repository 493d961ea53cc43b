using System.ComponentModel;
using System.Diagnostics;
using Companion.Testing.Processes;

namespace Companion.Browsers;

/// <summary>Programs that run until they are ended.</summary>
internal static class Programs
{
    /// <summary>Starts a program.</summary>
    /// <exception cref="ToolMissingException">It is not installed.</exception>
    public static Process Start(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment = null
    )
    {
        try
        {
            var process = Process.Start(ToolProcess.Info(program, arguments, Path.GetTempPath(), environment))!;
            // Nobody reads what it prints there; it must not wait for that.
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return process;
        }
        catch (Win32Exception exception)
        {
            throw new ToolMissingException(program, exception);
        }
    }

    /// <summary>Ends a program and those that it started.</summary>
    public static async Task EndAsync(Process process)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
