using System.Diagnostics;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Xunit;

namespace Companion.Acceptance.CommandLine;

[Collection(nameof(Alone))]
public sealed class BuildTimeTests(PublishedSite published)
{
    [Fact]
    public async Task The_site_is_built_in_less_than_two_seconds_start_of_the_process_included()
    {
        using var site = new SiteCopy(published);
        var best = TimeSpan.MaxValue;

        // The best of three: the machine may be busy.
        for (var run = 1; run <= 3 && best.TotalSeconds >= 2; run++)
        {
            var watch = Stopwatch.StartNew();
            (await site.RunAsync("build")).ExitCode.Should().Be(0);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        best.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }
}
