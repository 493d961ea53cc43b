using System.Diagnostics;
using System.Text.Json;
using Companion.Site.Redirects;
using Companion.Sources;

namespace Companion.Benchmarks;

/// <summary>
/// Matches paths by 10,000 redirect rules, nine tenths of them literal, with our matcher and with Netlify's engine.
/// </summary>
internal static class RedirectSpeed
{
    private const int Rules = 10_000;
    private const int Paths = 100;

    /// <summary>Adds the rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rounds">How often to measure.</param>
    public static void AddTo(RatioTable table, int rounds)
    {
        var rules = string.Concat(Enumerable.Range(0, Rules).Select(Rule));
        string[] paths = [.. Enumerable.Range(0, Paths).Select(number => $"/old/{number * 77}/page")];

        // One more round for each: the first is not measured.
        var ours = Enumerable.Range(0, rounds + 1).Select(_ => Measure(rules, paths)).Skip(1).ToArray();
        var theirs = AskNetlify(JsonSerializer.Serialize(new { rules, paths }), rounds + 1).Skip(1).ToArray();
        table.Add("reading 10,000 redirect rules, beside Netlify's, ms", ours.Select(Read), theirs.Select(Read));
        table.Add("matching a path by them, beside Netlify's, µs", ours.Select(Match), theirs.Select(Match));

        static double Read(Times times) => times.ReadMs;
        static double Match(Times times) => times.MatchMs * 1000 / Paths;
    }

    private static string Rule(int number) =>
        number % 10 == 0 ? $"/old/{number}/* /new/{number}/:splat 301\n" : $"/old/{number}/page /new/{number} 301\n";

    private static Times Measure(string rules, string[] paths)
    {
        var clock = Stopwatch.StartNew();
        var matcher = new RedirectMatcher(
            RedirectsFile.Parse(new SourceText(RedirectsFile.Name, rules), new DiagnosticBag())
        );
        var read = clock.Elapsed;
        foreach (var path in paths)
        {
            matcher.Match(path);
        }

        return new Times(read.TotalMilliseconds, (clock.Elapsed - read).TotalMilliseconds);
    }

    private static IEnumerable<Times> AskNetlify(string question, int rounds)
    {
        var start = new ProcessStartInfo("node", ["netlify-match.mjs"])
        {
            WorkingDirectory = Path.Combine(RepositoryRoot.Find(), "tests/tools"),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        for (var round = 0; round < rounds; round++)
        {
            process.StandardInput.WriteLine(question);
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLine()!;
            yield return JsonSerializer.Deserialize<Times>(answer, JsonSerializerOptions.Web)!;
        }

        process.StandardInput.Close();
        process.WaitForExit();
    }

    private sealed record Times(double ReadMs, double MatchMs);
}
