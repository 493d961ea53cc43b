using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Benchmarks;

/// <summary>
/// The context that a reader of the figures needs: the commit, the date, the processor, the runtime, and how many
/// programs were waiting for the processor.
/// </summary>
internal static partial class RunContext
{
    /// <summary>Prints it as a Markdown sentence, above a table.</summary>
    public static void Print()
    {
        Console.WriteLine(Describe());
        Console.WriteLine();
    }

    /// <summary>A Markdown sentence.</summary>
    public static string Describe()
    {
        var date = DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return $"Commit {Commit()}, {date}; {Processor()}, {Environment.ProcessorCount} cores, load {Load()}; .NET {Environment.Version}.";
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

    // The average of the last five minutes.
    private static string Load() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[1] : "unknown";

    [GeneratedRegex(@"^model name\s*:(?<name>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Model();
}
