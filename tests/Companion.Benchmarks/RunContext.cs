using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Benchmarks;

/// <summary>
/// The context that a reader of the figures needs: the commit, the date, the processor and the runtime.
/// </summary>
internal static partial class RunContext
{
    /// <summary>Prints it as a Markdown sentence, above a table.</summary>
    public static void Print()
    {
        var date = DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        Console.WriteLine(
            $"Commit {Commit()}, {date}; {Processor()}, {Environment.ProcessorCount} cores; .NET {Environment.Version}."
        );
        Console.WriteLine();
    }

    private static string Commit()
    {
        var commit = Git("rev-parse", "--short", "HEAD");
        return Git("status", "--porcelain", "--untracked-files=no").Length == 0 ? commit : $"{commit} with changes";
    }

    private static string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = RepositoryRoot.Find(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return output;
    }

    // Only Linux has this file; the benchmarks need Debian's programs anyway.
    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && Model().Match(File.ReadAllText("/proc/cpuinfo")) is { Success: true } match
            ? match.Groups["name"].Value.Trim()
            : "an unknown processor";

    [GeneratedRegex(@"^model name\s*:(?<name>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Model();
}
