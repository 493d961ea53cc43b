namespace Companion.Benchmarks;

/// <summary>
/// Builds the same synthetic site with Companion and with Hugo, in turn, as whole processes, and prints the figures as
/// a table.
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
        var table = new RatioTable($"{pages:#,0} unique episodes, median of {Rounds}", "Companion", "Hugo");
        AddRow("CPU, s", cost => cost.CpuSeconds, 1);
        AddRow("wall, s", cost => cost.WallSeconds, 1);
        AddRow("peak memory, MB", cost => cost.PeakMegabytes, 0);
        table.Print();

        void AddRow(string name, Func<ProcessCost, double> figure, int decimals) =>
            table.Add(name, companion.Select(figure), hugo.Select(figure), decimals);
    }
}
