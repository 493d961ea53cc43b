using System.ComponentModel;
using System.Diagnostics;

namespace Companion.CommandLine.Notebooks.Installing;

/// <summary>Runs installed programs.</summary>
internal static class ExternalCommand
{
    // On Windows, such commands are scripts.
    private static readonly string[] Extensions = OperatingSystem.IsWindows() ? [".cmd", ".exe"] : [""];

    /// <summary>The full path of a command on the search path; null if there is none.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Extensions.Select(extension => Path.Combine(folder, name + extension)))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs a command and waits for its end.</summary>
    /// <exception cref="InstallException">It cannot be run.</exception>
    public static CommandResult Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? Environment.CurrentDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var said = $"{output}\n{errors.GetAwaiter().GetResult()}".Split('\n', StringSplitOptions.TrimEntries);
            return new CommandResult(process.ExitCode == 0, said.LastOrDefault(line => line.Length > 0) ?? "nothing");
        }
        catch (Win32Exception exception)
        {
            throw new InstallException($"The command '{program}' cannot be run: {exception.Message}.");
        }
    }
}
