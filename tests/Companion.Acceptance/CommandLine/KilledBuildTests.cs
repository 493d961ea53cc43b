using System.Diagnostics;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

public sealed class KilledBuildTests(PublishedSite published)
{
    private const int Episodes = 800;

    [Fact]
    public async Task A_build_that_is_killed_leaves_the_last_good_site_and_the_next_one_clears_up()
    {
        using var site = new SiteCopy(published);
        var lastGood = FolderContents.Of(site.Output);
        for (var number = 100; number < 100 + Episodes; number++)
        {
            site.Write($"input/django-riffs/2021-07-19-{number}-synthetic.md", Episode(number));
        }

        using (var build = Start(site))
        {
            await Patience.UntilAsync(
                () => build.HasExited || PagesIn(Staging(site)) > 20,
                "pages are written beside the output"
            );
            build.HasExited.Should().BeFalse("it should be in the middle of its work");
            build.Kill();
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        FolderContents.Of(site.Output).Should().Equal(lastGood);
        Staging(site).Should().ContainSingle("a killed process cannot clear up");

        var next = await site.RunAsync("build");

        next.ExitCode.Should().Be(0);
        Staging(site).Should().BeEmpty();
        PagesIn([site.Output]).Should().BeGreaterThan(Episodes);
    }

    private static Process Start(SiteCopy site) =>
        Process.Start(
            new ProcessStartInfo("dotnet", CompanionProcess.Arguments(["build", "--quiet"]))
            {
                WorkingDirectory = site.Root,
            }
        )!;

    private static string[] Staging(SiteCopy site) =>
        [
            .. Directory
                .EnumerateDirectories(site.Root)
                .Where(folder => Path.GetFileName(folder) is not (".cache" or "input" or "notebooks" or "output")),
        ];

    private static int PagesIn(IEnumerable<string> folders) =>
        folders.Sum(folder => Directory.EnumerateFiles(folder, "index.html", SearchOption.AllDirectories).Count());

    private static string Episode(int number) =>
        $"""
            ---
            title: "Episode {number} - Synthetic"
            tags: [Django, "tag {number % 7}"]
            ---

            This is episode {number}.

            {string.Concat(
                Enumerable.Range(1, 30).Select(i =>
                    $"## Part {i} of {number}\n\nSome *text* here.\n\n```python\nx = {i}\n```\n\n"
                )
            )}
            """;
}
