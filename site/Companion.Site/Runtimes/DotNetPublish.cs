using System.ComponentModel;
using System.Diagnostics;
using Companion.Sources;

namespace Companion.Site.Runtimes;

/// <summary><c>dotnet publish</c>.</summary>
internal static class DotNetPublish
{
    private const string Error = ": error ";

    /// <summary>Publishes a project.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="output">The folder to publish to.</param>
    /// <param name="shown">The project's folder as shown in messages.</param>
    /// <exception cref="DiagnosticException">It cannot be published.</exception>
    public static void Run(string project, string output, string shown)
    {
        RemoveEarlierBuild(project);
        using var process = Start(Command(project, output), shown);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            var line =
                Array.Find(lines, line => line.Contains(Error, StringComparison.Ordinal)) ?? errors.Result.Trim();
            throw DiagnosticException.In(
                shown,
                $"the experiments cannot be published: {line[(line.IndexOf(Error, StringComparison.Ordinal) is var at and >= 0 ? at + Error.Length : 0)..].Trim()}",
                $"run 'dotnet publish {shown}' to see its full output"
            );
        }
    }

    // Files left there by an earlier version would be published again.
    private static void RemoveEarlierBuild(string project)
    {
        foreach (var left in new[] { "obj", "bin" })
        {
            if (Path.Combine(project, left, "Release") is var folder && Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static ProcessStartInfo Command(string project, string output)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "publish",
                project,
                "--configuration",
                "Release",
                "--output",
                output,
                "--nologo",
                "--verbosity",
                "quiet",
                // No build server may outlive the build.
                "--disable-build-servers",
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // MSBuild may have started this program, and its variables would confuse the MSBuild started here.
        foreach (
            var name in start
                .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static Process Start(ProcessStartInfo start, string shown)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw DiagnosticException.In(
                shown,
                "the experiments cannot be published: there is no program 'dotnet'",
                "install the .NET SDK that global.json names"
            );
        }
    }
}
