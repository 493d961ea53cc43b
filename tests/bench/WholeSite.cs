namespace Companion.Benchmarks;

/// <summary>
/// Builds the same synthetic site with Companion, Hugo and Eleventy, in turn, as whole processes. Each starts without
/// any cache. Then Companion builds again, unchanged and with one page edited; the others have no such cache.
/// </summary>
internal static class WholeSite
{
    private const int Rounds = 5;

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="pages">How many episodes.</param>
    public static int Compare(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("companion-benchmark-").FullName;
        try
        {
            var generators = SiteGenerator.All;
            foreach (var generator in generators)
            {
                generator.WriteSite(Path.Combine(folder, generator.Name), pages);
            }

            var costs = generators.Select(_ => new List<ProcessCost>()).ToArray();
            var (unchanged, edited) = (new List<ProcessCost>(), new List<ProcessCost>());
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (at, generator) in generators.Index())
                {
                    var site = Path.Combine(folder, generator.Name);
                    costs[at].Add(Build(generator, site));
                    if (at == 0)
                    {
                        unchanged.Add(ProcessCost.Measure(site, [.. generator.Build]));
                        File.AppendAllText(
                            SyntheticSite.EpisodeOf(Path.Combine(site, generator.Content), 1),
                            "\nMore.\n"
                        );
                        edited.Add(ProcessCost.Measure(site, [.. generator.Build]));
                    }
                }

                Console.Error.WriteLine($"round {round + 1} of {Rounds}");
            }

            Print(pages, generators, costs, unchanged, edited);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ProcessCost Build(SiteGenerator generator, string site)
    {
        // Moved away rather than deleted: for some seconds after a folder is deleted, ext4 takes longer to create files.
        foreach (var made in generator.Made.Select(made => Path.Combine(site, made)).Where(Directory.Exists))
        {
            Directory.Move(made, Directory.CreateDirectory($"{site}.before-{Guid.NewGuid():n}").FullName + "/made");
        }

        return ProcessCost.Measure(site, [.. generator.Build]);
    }

    private static void Print(
        int pages,
        IReadOnlyList<SiteGenerator> generators,
        List<ProcessCost>[] costs,
        List<ProcessCost> unchanged,
        List<ProcessCost> edited
    )
    {
        var table = new RatioTable(
            $"{pages:#,0} unique episodes, median of {Rounds}",
            generators[0].Name,
            [.. generators.Skip(1).Select(generator => generator.Name)]
        );
        AddRow("CPU, s", costs[0], cost => cost.CpuSeconds, 2);
        AddRow("wall, s", costs[0], cost => cost.WallSeconds, 2);
        AddRow("peak memory, MB", costs[0], cost => cost.PeakMegabytes, 0);
        AddRow("wall of an unchanged build, s", unchanged, cost => cost.WallSeconds, 2);
        AddRow("wall with one page edited, s", edited, cost => cost.WallSeconds, 2);
        table.Print($"site {pages}");

        void AddRow(string name, List<ProcessCost> ours, Func<ProcessCost, double> figure, int decimals) =>
            table.Add(name, ours.Select(figure), [.. costs.Skip(1).Select(cost => cost.Select(figure))], decimals);
    }
}
