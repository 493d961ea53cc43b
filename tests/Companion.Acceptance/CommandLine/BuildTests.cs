using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

public sealed class BuildTests(PublishedSite published) : IDisposable
{
    private readonly SiteCopy _site = new(published);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_build_says_what_it_wrote_and_exits_with_0()
    {
        var result = await _site.RunAsync("build");

        result.ExitCode.Should().Be(0);
        result.Output.Should().MatchRegex(@"^[0-9]+ pages in output \([0-9]+ ms\)\n$");

        // A copy has neither the sources of the browser runtime nor a tool that carries it.
        result.Errors.Should().Contain("warning: pages show the results of experiments, but readers cannot run them");
        Regex.Count(result.Errors, "(warning|error|note): ").Should().Be(1);
    }

    [Fact]
    public async Task Another_process_builds_the_same_site_to_the_byte()
    {
        // A copy does not include the sources of the code that runs experiments.
        using var here = new BuiltSite(isLive: false);
        await _site.RunAsync("build", "--output", "another");

        FolderContents.Of(_site["another"]).Should().Equal(FolderContents.Of(here.Folder));
    }

    [Fact]
    public async Task A_quiet_build_says_nothing()
    {
        var result = await _site.RunAsync("build", "--quiet");

        (result.ExitCode, result.Output, result.Errors).Should().Be((0, "", ""));
    }

    [Fact]
    public async Task Errors_of_one_kind_are_shown_twice_and_counted()
    {
        for (var page = 10; page < 60; page++)
        {
            File.WriteAllText(_site[$"input/lacks-{page}.md"], "---\ntitle: Lacks\n---\n![Missing](/img/none.png)\n");
        }

        var result = await _site.RunAsync("build");

        result.ExitCode.Should().Be(1);
        Regex.Count(result.Errors, "error: there is no file /img/none.png").Should().Be(2);
        result
            .Errors.Should()
            .Contain("and 48 more like it: input/lacks-12.md:4:12, input/lacks-13.md:4:12, input/lacks-14.md:4:12, …\n")
            .And.Contain("50 errors; output was left unchanged.");
    }

    [Fact]
    public async Task An_unknown_shortcode_is_reported_once_and_many_errors_of_one_kind_are_listed()
    {
        for (var page = 10; page < 40; page++)
        {
            _site.Write(
                $"input/many-{page}.md",
                $"---\ntitle: Many {page}\n---\n\n{{{{< gone >}}}} [a](/nowhere-{page}/)\n"
            );
        }

        var result = await _site.RunAsync("build");

        result
            .Errors.Should()
            .Contain("= define it in shortcodes/gone.html; ")
            .And.Contain("and 29 more like it: input/many-11.md:5:5, input/many-12.md:5:5, input/many-13.md:5:5, …\n")
            .And.Contain("and 25 more of this kind:\n  input/many-15.md:5:18: there is no page /nowhere-15/\n")
            .And.Contain("\n  and 10 others\n");
        result.Errors.Split("unknown shortcode \"gone\"").Should().HaveCount(2);
    }

    [Fact]
    public async Task A_build_without_changes_writes_nothing_and_repeats_its_warnings()
    {
        File.AppendAllText(_site["input/about.md"], "\n```pyton\nprint()\n```\n");
        var first = await _site.RunAsync("build");
        var before = FolderContents.Of(_site.Output);
        var written = Directory.GetLastWriteTimeUtc(_site.Output);

        var second = await _site.RunAsync("build");

        (second.ExitCode, second.Errors).Should().Be((0, first.Errors));
        second.Errors.Should().Contain("did you mean");
        FolderContents.Of(_site.Output).Should().Equal(before);
        Directory.GetLastWriteTimeUtc(_site.Output).Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CMP")]
    public async Task A_cache_that_was_damaged_or_deleted_costs_time_only(string damage)
    {
        await _site.RunAsync("build");
        var before = FolderContents.Of(_site.Output);
        foreach (var file in Directory.EnumerateFiles(_site[".cache/site"]))
        {
            File.WriteAllText(file, damage);
        }

        (await _site.RunAsync("build")).ExitCode.Should().Be(0);
        FolderContents.Of(_site.Output).Should().Equal(before);

        Directory.Delete(_site[".cache"], recursive: true);
        (await _site.RunAsync("build")).ExitCode.Should().Be(0);
        FolderContents.Of(_site.Output).Should().Equal(before);
    }

    [Fact]
    public async Task An_output_file_that_somebody_changed_is_written_again()
    {
        await _site.RunAsync("build");
        var before = FolderContents.Of(_site.Output);
        File.AppendAllText(_site["output/index.html"], "<!-- changed by hand -->");
        File.WriteAllText(_site["output/stray.txt"], "stray");
        File.Delete(_site["output/sitemap.xml"]);

        await _site.RunAsync("build");

        FolderContents.Of(_site.Output).Should().Equal(before);
    }

    [Fact]
    public async Task Folders_can_be_anywhere()
    {
        using var here = new BuiltSite(isLive: false);
        using var elsewhere = new TemporaryFolder();
        var result = await CompanionProcess.RunAsync(
            elsewhere.Path,
            ["build", "--root", _site.Root, "--input", _site["input"], "--output", "here"]
        );

        result.ExitCode.Should().Be(0);
        FolderContents.Of(elsewhere["here"]).Should().Equal(FolderContents.Of(here.Folder));
        _site.IsUntouched.Should().BeTrue();
    }

    [Fact]
    public async Task The_address_of_a_deploy_replaces_the_one_in_the_settings()
    {
        var result = await _site.RunAsync("build", "--base-url", "https://deploy-7.example/");

        result.ExitCode.Should().Be(0);
        File.ReadAllText(_site["output/sitemap.xml"]).Should().Contain("https://deploy-7.example/django-riffs/");
        FolderContents
            .Files(_site.Output)
            .Where(file => File.ReadAllText(Path.Combine(_site.Output, file)).Contains("https://djangoriffs.example"))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public async Task A_file_that_went_away_goes_away_from_the_output()
    {
        File.Delete(_site["input/django-riffs/_index.md"]);
        File.WriteAllText(_site["output/stale.html"], "old");

        (await _site.RunAsync("build")).ExitCode.Should().Be(0);
        File.Exists(_site["output/stale.html"]).Should().BeFalse();
    }

    [Fact]
    public async Task A_folder_that_holds_somebody_elses_files_is_not_replaced()
    {
        _site.Write("letters/aunt.txt", "Dear aunt");
        var result = await _site.RunAsync("build", "--output", "letters");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("letters").And.Contain("did not write").And.NotContain("   at ");
        FolderContents.Files(_site["letters"]).Should().Equal("aunt.txt");
        File.ReadAllText(_site["letters/aunt.txt"]).Should().Be("Dear aunt");
    }

    [Fact]
    public async Task A_new_episode_has_the_next_number_and_is_built_as_a_draft()
    {
        var created = await _site.RunAsync("new", "episode", "Sessions");
        var file = created.Output.Trim();
        var finished = await _site.RunAsync("build", "--output", "published");
        var drafts = await _site.RunAsync("build", "--output", "drafts", "--drafts");

        created.ExitCode.Should().Be(0);
        file.Should().MatchRegex(@"^input/django-riffs/\d{4}-\d{2}-\d{2}-15-sessions\.md$");
        File.ReadAllText(_site[file]).Should().Contain("title: \"Episode 15 - Sessions\"").And.Contain("draft: true");
        (finished.ExitCode, drafts.ExitCode).Should().Be((0, 0));
        Directory.Exists(_site["published/django-riffs/15-sessions"]).Should().BeFalse();
        File.ReadAllText(_site["drafts/django-riffs/15-sessions/index.html"]).Should().Contain("Sessions");
        File.ReadAllText(_site["drafts/_redirects"])
            .Should()
            .Contain("/djangoriffs/15. /django-riffs/15-sessions/ 301!");
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Etc/GMT+12")]
    public async Task A_new_episode_is_not_held_back_as_future_wherever_its_author_lives(string zone)
    {
        var environment = new Dictionary<string, string?> { ["TZ"] = zone };
        await CompanionProcess.RunAsync(_site.Root, ["new", "episode", "Sessions"], environment);
        await CompanionProcess.RunAsync(_site.Root, ["build", "--drafts"], environment);

        File.Exists(_site["output/django-riffs/15-sessions/index.html"]).Should().BeTrue();
    }

    [Theory]
    [InlineData("…")]
    [InlineData("")]
    public async Task A_title_that_gives_no_file_name_is_refused(string title)
    {
        var result = await _site.RunAsync("new", "episode", title);

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("error: ").And.NotContain("   at ");
        _site.IsUntouched.Should().BeTrue();
    }
}
