using System.Diagnostics;

namespace Companion.Jupyter.Tests.Processes;

/// <summary>Runs programs to their end.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Runs the command line as its users do.</summary>
    public static Task<Ran> CompanionAsync(
        string folder,
        string[] arguments,
        IReadOnlyDictionary<string, string?>? environment = null
    ) => RunAsync("dotnet", [Repository.CommandLine, .. arguments], folder, environment);

    /// <summary>Runs a program and reads everything it prints.</summary>
    /// <remarks>Variables of the environment whose value is null are removed.</remarks>
    /// <exception cref="TimeoutException">It does not end; it is ended then.</exception>
    public static async Task<Ran> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string?>? environment = null,
        string input = ""
    )
    {
        using var process = Process.Start(Info(program, arguments, folder, environment))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException cause)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end. It said:\n{await output}{await errors}", cause);
        }

        return new Ran(process.ExitCode, await output, await errors);
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
}
