using System.Diagnostics;
using System.Globalization;

namespace Companion.Benchmarks;

/// <summary>
/// Compares the time for hostile inputs with the time for four times as much of each: about four in linear work,
/// sixteen in quadratic. The inputs are those of the tests, which hold the same work to its allocated memory.
/// </summary>
internal static class GrowthCost
{
    private static readonly (string Name, string Project, string Class)[] Inputs =
    [
        ("shortcodes", "Companion.Content.Tests", "Companion.Content.Tests.Shortcodes.ShortcodeGrowthTests"),
        ("Markdown", "Companion.Content.Tests", "Companion.Content.Tests.Markup.MarkupGrowthTests"),
        ("highlighted code", "Companion.Content.Tests", "Companion.Content.Tests.Highlighting.HighlightingLimitTests"),
        ("notebooks, up to 5 MB", "Companion.Notebooks.Tests", "Companion.Notebooks.Tests.Documents.GrowthTests"),
        ("settings files", "Companion.Simulations.Tests", "Companion.Simulations.Tests.Settings.LimitTests"),
        ("Procfiles", "Companion.Simulations.Tests", "Companion.Simulations.Tests.Procfiles.ProcfilePropertyTests"),
        ("whole sites", "Companion.Site.Tests", "Companion.Site.Tests.Building.SiteGrowthTests"),
    ];

    /// <summary>Measures, and prints a table.</summary>
    public static int Measure()
    {
        var rows = new List<string> { "| four times the input | inputs | time, median | worst |", "|---|---|---|---|" };
        foreach (var (name, project, type) in Inputs)
        {
            var growth = Run(project, type).Order().ToArray();
            rows.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {growth.Length} | {Figures.Median(growth):0.0} × | {growth[^1]:0.0} × |"
                )
            );
        }

        var text = $"{RunContext.Describe()}\n\n{string.Join('\n', rows)}\n";
        Console.WriteLine(text);
        BenchmarkDocument.Write("growth", text);
        return 0;
    }

    private static IEnumerable<double> Run(string project, string type)
    {
        var times = Path.GetTempFileName();
        try
        {
            var assembly = $"tests/{project}/bin/Release/net10.0/{project}.dll";
            var start = new ProcessStartInfo("dotnet", [assembly, "-class", type, "-parallel", "none"])
            {
                WorkingDirectory = RepositoryRoot.Find(),
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            start.Environment["COMPANION_TIMES"] = times;
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? [.. File.ReadLines(times).Select(Growth)]
                : throw new InvalidOperationException($"{type}:\n{output}");
        }
        finally
        {
            File.Delete(times);
        }
    }

    private static double Growth(string line)
    {
        var times = line.Split(' ').Select(time => double.Parse(time, CultureInfo.InvariantCulture)).ToArray();
        return times[1] / times[0];
    }
}
