using Companion.Browsers;
using Microsoft.Playwright;

namespace Companion.Benchmarks;

/// <summary>
/// Measures what a reader or an author of this repository's site waits for, beside the same act where Companion adds
/// nothing to it.
/// </summary>
internal static class PageTimes
{
    private const int Rounds = 3;

    // A page without styles and scripts.
    private const string Plain =
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Plain</title><p>Plain</p><textarea></textarea>";

    /// <summary>Measures, and prints a table.</summary>
    public static async Task<int> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-page-").FullName;
        try
        {
            var site = Path.Combine(folder, "site");
            var table = new RatioTable($"median of {Rounds}", "Companion", "beside");
            SeedSite.Build(site);
            var builds = Enumerable.Range(0, Rounds).Select(_ => Build(site)).ToArray();
            File.WriteAllText(Path.Combine(site, "plain.html"), Plain);
            await using (var served = await ServedFolder.StartAsync(site))
            {
                await AddVisitsAsync(table, served.Address);
                var scores = Enumerable.Range(0, Rounds).Select(_ => LighthouseScore.Of(served.Address)).ToArray();
                table.Add("Lighthouse's performance score of the episode, of 100", scores, Array.Empty<double>(), 0);
            }

            RedirectSpeed.AddTo(table, Rounds);
            table.Add(
                "build of the site, unchanged, beside a build without caches, s",
                builds.Select(build => build.Unchanged),
                builds.Select(build => build.Cold),
                decimals: 2
            );
            table.Print("page");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A build without caches leaves them as they are.
    private static (double Cold, double Unchanged) Build(string site) =>
        (SeedSite.Build(site, "--no-cache").WallSeconds, SeedSite.Build(site).WallSeconds);

    private static async Task AddVisitsAsync(RatioTable table, Uri address)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ChromiumBrowser.LaunchAsync(playwright);
        var episode = new List<PageVisit>();
        var plain = new List<PageVisit>();
        for (var round = 0; round < Rounds; round++)
        {
            episode.Add(await PageVisit.MeasureAsync(browser, new Uri(address, SeedSite.Episode)));
            plain.Add(await PageVisit.MeasureAsync(browser, new Uri(address, "/plain.html")));
            Console.Error.WriteLine($"round {round + 1} of {Rounds}");
        }

        Add("first paint of the episode, beside a page of one line, ms", visit => visit.FirstPaint);
        Add("largest contentful paint, beside the same, ms", visit => visit.LargestPaint);
        Add("a key in a cell's editor to its paint, beside a textarea, ms", visit => visit.Key);

        void Add(string name, Func<PageVisit, double> figure) =>
            table.Add(name, episode.Select(figure), plain.Select(figure));
    }
}
