using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Acceptance.Tools;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>What Lighthouse finds in the episode, apart from times: those depend on the machine.</summary>
public sealed class LighthouseTests(ServedSite served)
{
    // What makes a page slow on every machine.
    private static readonly string[] Structural =
    [
        "bf-cache",
        "cache-insight",
        "cls-culprits-insight",
        "cumulative-layout-shift",
        "font-display-insight",
        "image-delivery-insight",
        "redirects",
        "total-byte-weight",
        "unminified-css",
        "unminified-javascript",
        "unsized-images",
        "unused-css-rules",
        "unused-javascript",
        "viewport-insight",
    ];

    [Fact]
    public async Task The_episode_has_all_points_that_do_not_depend_on_the_machine()
    {
        var report = await Lighthouse.AuditAsync(
            served.At(BuiltSite.Episode),
            "performance",
            "accessibility",
            "best-practices",
            "seo"
        );

        var imperfect = string.Join(
            '\n',
            report.Audits.Where(audit => audit.Value.Score < 1).Select(audit => $"{audit.Key}: {audit.Value.Title}")
        );
        report.Scores["accessibility"].Should().Be(100, imperfect);
        report.Scores["best-practices"].Should().Be(100, imperfect);
        report.Scores["seo"].Should().Be(100, imperfect);
        Structural.Where(id => report.Audits[id].Score is not 1).Should().BeEmpty(imperfect);

        // The style sheet alone is waited for; all requests are compressed.
        report.Audits["render-blocking-insight"].Items.Should().BeLessThanOrEqualTo(1);
        // Fonts have a budget of their own, in FontTests.
        var fonts = report.Requests.Where(request => request.Url.EndsWith(".woff2")).ToArray();
        fonts.Should().HaveCountLessThanOrEqualTo(3);
        (report.Audits["network-requests"].Items - fonts.Length).Should().BeInRange(2, 10);
        (report.Audits["total-byte-weight"].Value - fonts.Sum(font => font.Size)).Should().BeInRange(10_000, 60_000);
    }
}
