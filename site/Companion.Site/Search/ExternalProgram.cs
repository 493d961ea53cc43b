using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Companion.Site.Search;

/// <summary>Runs Node and npm.</summary>
internal static class ExternalProgram
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder that it works in.</param>
    /// <param name="input">The lines that it reads.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="NoIndexException">It does not exist or failed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Run(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IEnumerable<string> input,
        CancellationToken cancellation
    )
    {
        using var process = Start(program, arguments, folder);
        using var stopping = cancellation.Register(() => Kill(process));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            using var lines = process.StandardInput;
            foreach (var line in input)
            {
                cancellation.ThrowIfCancellationRequested();
                lines.WriteLine(line);
            }
        }
        catch (IOException)
        {
            // It ended without reading everything; its exit code tells.
        }

        process.WaitForExit();
        Task.WaitAll([output, errors], CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new NoIndexException(
                $"{program} failed: {Reason(errors.Result) ?? $"exit code {process.ExitCode}"}",
                "the rest of the site is complete; readers find its pages on the search page, which lists them"
            );
        }
    }

    private static Process Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new NoIndexException(
                $"there is no program '{program}'",
                "install Node 20 or newer, so that readers can search for words"
            );
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has just ended.
        }
    }

    // Node prints the line of the script first, then the error ("TypeError: …"), and then where it was called.
    private static string? Reason(string errors)
    {
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(line => line.Split(' ', ':')[0].EndsWith("Error", StringComparison.Ordinal))
            ?? lines.FirstOrDefault();
    }
}
