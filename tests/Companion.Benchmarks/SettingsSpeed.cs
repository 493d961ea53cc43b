using System.Globalization;
using Companion.Python.Settings;
using Companion.Simulations.Django;

namespace Companion.Benchmarks;

/// <summary>
/// Takes a thousand projects from their files to what <c>manage.py check --deploy</c> prints, on one thread, nothing kept
/// from one to the next, and prints how many went through in a second of the processor's time (other programs do not
/// count, collecting garbage does). The first rounds are slower: the code is compiled while it runs.
/// </summary>
internal static class SettingsSpeed
{
    private const int Rounds = 15;

    private static readonly CheckOptions Deploy = new() { Deploy = true };

    public static int Measure()
    {
        var projects = SettingsCases.Read();
        var files = projects.Sum(project => project.Files.Count);
        var characters = projects.Sum(project => project.Files.Values.Sum(text => text.Length));
        Console.WriteLine($"{projects.Count} projects, {files} files, {characters} characters");
        Console.WriteLine("| round | projects/s | files/s | characters/s | µs/project | kB/project |");
        Console.WriteLine("|---|---|---|---|---|---|");
        for (var round = 1; round <= Rounds; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            foreach (var project in projects)
            {
                Check(project);
            }

            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1000.0 / projects.Count;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {round} | {projects.Count / seconds:F0} | {files / seconds:F0} | {characters / seconds:F0} | {seconds * 1e6 / projects.Count:F0} | {kilobytes:F0} |"
                )
            );
        }

        return 0;
    }

    public static CheckResult Check(SettingsProject project) =>
        CheckCommand.Run(CheckRequest.For(project, DjangoVersion.Episode, Deploy));
}
