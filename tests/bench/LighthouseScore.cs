using System.Text.Json;
using Companion.Browsers;

namespace Companion.Benchmarks;

/// <summary>Google's Lighthouse, with its settings for a phone on a slow network.</summary>
internal static class LighthouseScore
{
    /// <summary>The score of the episode's performance, from 0 to 100.</summary>
    /// <param name="site">The address of the site.</param>
    public static double Of(Uri site)
    {
        var report = Path.GetTempFileName();
        try
        {
            ProcessCost.Measure(
                Path.Combine(RepositoryRoot.Find(), "tests/tools"),
                "env",
                $"CHROME_PATH={ChromiumBrowser.Program}",
                "node",
                "node_modules/lighthouse/cli/index.js",
                new Uri(site, SeedSite.Episode).AbsoluteUri,
                "--output=json",
                $"--output-path={report}",
                "--quiet",
                "--only-categories=performance",
                $"--chrome-flags={string.Join(' ', ChromiumBrowser.Arguments)}"
            );
            using var answer = JsonDocument.Parse(File.ReadAllText(report));
            var category = answer.RootElement.GetProperty("categories").GetProperty("performance");
            return category.GetProperty("score").GetDouble() * 100;
        }
        finally
        {
            File.Delete(report);
        }
    }
}
