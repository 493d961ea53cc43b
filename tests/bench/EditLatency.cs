using System.Diagnostics;

namespace Companion.Benchmarks;

/// <summary>
/// Edits one page of a synthetic site after the other while a preview server runs, ours and Hugo's in turn, and
/// measures the time from saving the file to the message that makes an open page reload, and to the changed page.
/// </summary>
internal static class EditLatency
{
    private const int Rounds = 3;
    private const int EditsOfRound = 7;

    // The first edits after a start find much code that has not been compiled.
    private const int FirstEdits = 2;

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="pages">How many episodes.</param>
    public static async Task<int> CompareAsync(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("companion-edits-").FullName;
        try
        {
            SiteGenerator[] generators = [SiteGenerator.Companion, SiteGenerator.Hugo];
            var times = generators.Select(_ => new List<EditTime>()).ToArray();
            foreach (var generator in generators)
            {
                generator.WriteSite(Path.Combine(folder, generator.Name), pages);
            }

            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (at, generator) in generators.Index())
                {
                    var site = Path.Combine(folder, generator.Name);
                    times[at].AddRange(await MeasureAsync(generator, site, pages, round));
                }

                Console.Error.WriteLine($"round {round + 1} of {Rounds}");
            }

            Print(pages, times[0], times[1]);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<EditTime>> MeasureAsync(
        SiteGenerator generator,
        string site,
        int pages,
        int round
    )
    {
        await using var server = await PreviewedSite.StartAsync(generator, site);
        var times = new List<EditTime>();
        for (var edit = 0; edit < FirstEdits + EditsOfRound; edit++)
        {
            var number = 1 + (((round * 31) + (edit * 7)) % pages);
            var time = await EditAsync(server, Path.Combine(site, generator.Content), number, $"Edit {round}.{edit}.");
            if (edit >= FirstEdits)
            {
                times.Add(time);
            }
        }

        return times;
    }

    private static async Task<EditTime> EditAsync(PreviewedSite server, string content, int number, string mark)
    {
        var page = $"/django-riffs/{number}-go-live-deployment/";
        await server.OpenAsync(page);
        var file = SyntheticSite.EpisodeOf(content, number);
        var text = $"{await File.ReadAllTextAsync(file)}\n\n{mark}\n";

        // Nothing of an earlier edit is still going on.
        await Task.Delay(1500);
        server.ForgetReloads();
        var clock = Stopwatch.StartNew();
        await File.WriteAllTextAsync(file, text);
        var reloaded = server.ReloadAsync(clock);
        while (!(await server.ReadAsync(page)).Contains(mark, StringComparison.Ordinal))
        {
            await Task.Delay(2);
        }

        var changed = clock.Elapsed;
        return new EditTime((await reloaded).TotalMilliseconds, changed.TotalMilliseconds);
    }

    private static void Print(int pages, List<EditTime> ours, List<EditTime> theirs)
    {
        var table = new RatioTable(
            $"{pages:#,0} unique episodes, {Rounds * EditsOfRound} edits",
            "Companion's preview",
            "Hugo's server"
        );
        table.Add(
            "save to the reload message, median, ms",
            ours.Select(time => time.Reload),
            theirs.Select(time => time.Reload)
        );
        table.Add(
            "the slowest, ms",
            [ours.Max(time => time.Reload)],
            [
                [theirs.Max(time => time.Reload)],
            ]
        );
        table.Add(
            "save to the changed page, median, ms",
            ours.Select(time => time.Page),
            theirs.Select(time => time.Page)
        );
        table.Print($"edit {pages}");
    }

    private sealed record EditTime(double Reload, double Page);
}
