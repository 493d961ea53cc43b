using Companion.Browsers;

namespace Companion.Benchmarks;

/// <summary>Compares browsers: the experiments of this repository's site in Chromium, Firefox and WebKitGTK in turn.</summary>
internal static class BrowserRatios
{
    private const int Rounds = 5;

    /// <summary>Measures, and prints a table.</summary>
    public static async Task<int> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-browsers-").FullName;
        try
        {
            var site = Path.Combine(folder, "site");
            SeedSite.Build(site);
            await using var served = await ServedFolder.StartAsync(site);
            await using var chromium = await ReaderVisits.StartAsync(BrowserKind.Chromium);
            await using var firefox = await ReaderVisits.StartAsync(BrowserKind.Firefox);
            await using var webKit = await ReaderVisits.StartAsync(BrowserKind.WebKit);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var visits in new[] { chromium, firefox, webKit })
                {
                    await visits.AddAsync(served.Address);
                }

                Console.Error.WriteLine($"round {round + 1} of {Rounds}");
            }

            Print(chromium, firefox, webKit);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(ReaderVisits chromium, ReaderVisits firefox, ReaderVisits webKit)
    {
        var table = new RatioTable($"median of {Rounds}", "Chromium", "Firefox", "WebKitGTK");
        Add("press of a cell's button to its result, the first of a visit, ms", visits => visits.FirstResult);
        Add("the same of a later cell, ms", visits => visits.LaterResult);
        Add("change of a simulation to its answer, the first of a visit, ms", visits => visits.FirstAnswer);
        Add("the same of a later change, ms", visits => visits.LaterAnswer);
        table.Print("browsers");

        void Add(string name, Func<ReaderVisits, IEnumerable<double>> figures) =>
            table.Add(name, figures(chromium), [figures(firefox), figures(webKit)]);
    }
}
