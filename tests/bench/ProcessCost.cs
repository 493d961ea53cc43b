using System.Diagnostics;
using System.Globalization;

namespace Companion.Benchmarks;

/// <summary>The cost of a whole process, as the operating system measures it (GNU time).</summary>
/// <param name="CpuSeconds">User and system time.</param>
/// <param name="WallSeconds">From start to end.</param>
/// <param name="PeakMegabytes">The largest resident set.</param>
internal sealed record ProcessCost(double CpuSeconds, double WallSeconds, double PeakMegabytes)
{
    /// <summary>Runs a command and measures it.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static ProcessCost Measure(string workingFolder, params string[] command)
    {
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%U %S %e %M", .. command])
        {
            WorkingDirectory = workingFolder,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var output = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{output}");
        }

        var figures = output
            .TrimEnd()
            .Split('\n')[^1]
            .Split(' ')
            .Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))
            .ToArray();
        return new ProcessCost(figures[0] + figures[1], figures[2], figures[3] / 1024);
    }
}
