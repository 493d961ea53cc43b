using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Acceptance.Tools;
using Xunit;

namespace Companion.Acceptance.Pages;

[Collection(nameof(Alone))]
public sealed class LighthouseTests(ServedSite served)
{
    [Fact]
    public async Task The_episode_has_all_points_in_every_category()
    {
        var report = await AuditAsync("performance", "accessibility", "best-practices", "seo");

        // The other three categories are deterministic. Performance is measured, on machines that may be busy:
        // a disturbed run is repeated, and the best of three counts.
        var performance = report.Scores["performance"];
        for (var run = 2; run <= 3 && performance < 100; run++)
        {
            performance = Math.Max(performance, (await AuditAsync("performance")).Scores["performance"]);
        }

        var imperfect = string.Join('\n', report.Imperfect);
        report.Scores["accessibility"].Should().Be(100, imperfect);
        report.Scores["best-practices"].Should().Be(100, imperfect);
        report.Scores["seo"].Should().Be(100, imperfect);
        performance.Should().Be(100, imperfect);
    }

    private Task<LighthouseReport> AuditAsync(params string[] categories) =>
        Lighthouse.AuditAsync(served.At(BuiltSite.Episode), categories);
}
