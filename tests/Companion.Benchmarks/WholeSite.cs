using System.Globalization;

namespace Companion.Benchmarks;

/// <summary>
/// Builds the same synthetic site with Companion and with Hugo, in turn, as whole processes, and prints the figures as
/// a table. Machines drift, so the ratios are those of neighbouring runs.
/// </summary>
internal static class WholeSite
{
    private const int Rounds = 5;

    public static int Compare(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("companion-benchmark-").FullName;
        try
        {
            var companionSite = Path.Combine(folder, "companion");
            var hugoSite = Path.Combine(folder, "hugo");
            SyntheticSite.WriteForCompanion(companionSite, pages);
            SyntheticSite.WriteForHugo(hugoSite, pages);
            var program = Path.Combine(RepositoryRoot.Find(), "site/Companion/bin/Release/net10.0/companion.dll");
            var companion = new List<ProcessCost>();
            var hugo = new List<ProcessCost>();
            for (var round = 0; round < Rounds; round++)
            {
                companion.Add(ProcessCost.Measure(companionSite, "dotnet", program, "build", "--quiet"));
                hugo.Add(ProcessCost.Measure(hugoSite, "hugo", "--quiet"));
                Console.Error.WriteLine($"round {round + 1} of {Rounds}");
            }

            Print(pages, companion, hugo);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(int pages, List<ProcessCost> companion, List<ProcessCost> hugo)
    {
        Console.WriteLine($"| {pages} unique episodes, median of {Rounds} | Companion | Hugo | ratio, pair by pair |");
        Console.WriteLine("|---|---|---|---|");
        PrintRow("CPU, s", cost => cost.CpuSeconds);
        PrintRow("wall, s", cost => cost.WallSeconds);
        PrintRow("peak memory, MB", cost => cost.PeakMegabytes);

        void PrintRow(string name, Func<ProcessCost, double> figure)
        {
            var ratios = companion.Zip(hugo, (left, right) => figure(left) / figure(right));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {Median(companion.Select(figure)):F1} | {Median(hugo.Select(figure)):F1} | {Median(ratios):F2} |"
                )
            );
        }
    }

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
