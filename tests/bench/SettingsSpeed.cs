using System.Globalization;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;

namespace Companion.Benchmarks;

/// <summary>
/// Checks a thousand projects, from their files to the output of <c>manage.py check --deploy</c>, on one thread and
/// without keeping anything between them, and prints how many it checks per second of processor time (which excludes
/// other programs but includes garbage collection). The first rounds are slower because the code is compiled while it
/// runs.
/// </summary>
internal static class SettingsSpeed
{
    private const int Rounds = 15;

    // These rounds are shown separately, since the code is compiled while it runs.
    private const int WarmUp = 6;

    private static readonly CheckOptions Deploy = new() { Deploy = true };

    public static int Measure()
    {
        var projects = SettingsCases.Read();
        var files = projects.Sum(project => project.Files.Count);
        var characters = projects.Sum(project => project.Files.Values.Sum(text => text.Length));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => MeasureRound(projects)).ToArray();

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{projects.Count:#,0} projects, {files:#,0} files, {characters:#,0} characters."
            )
        );
        RunContext.Print();
        Console.WriteLine("| rounds | files a second | µs a project | kB allocated a project |");
        Console.WriteLine("|---|---|---|---|");
        Print($"1–{WarmUp}, while the code is being compiled", rounds[..WarmUp]);
        Print($"{WarmUp + 1}–{Rounds}", rounds[WarmUp..]);
        return 0;

        void Print(string name, Round[] of)
        {
            var seconds = of.Select(round => round.Seconds).ToArray();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {files / seconds.Max():#,0}–{files / seconds.Min():#,0} | {PerProject(seconds.Min()):#,0}–{PerProject(seconds.Max()):#,0} | {Figures.Median(of.Select(round => round.Bytes)) / 1000 / projects.Count:#,0} |"
                )
            );
        }

        double PerProject(double seconds) => seconds * 1e6 / projects.Count;
    }

    private static Round MeasureRound(IReadOnlyList<SettingsProject> projects)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var before = Environment.CpuUsage.TotalTime;
        foreach (var project in projects)
        {
            Check(project);
        }

        return new Round(
            (Environment.CpuUsage.TotalTime - before).TotalSeconds,
            GC.GetAllocatedBytesForCurrentThread() - allocated
        );
    }

    public static CheckResult Check(SettingsProject project) =>
        CheckCommand.Run(CheckRequest.For(project, DjangoVersion.Episode, Deploy));

    private readonly record struct Round(double Seconds, double Bytes);
}
