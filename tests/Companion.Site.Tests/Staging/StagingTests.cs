using AwesomeAssertions;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Staging;
using Xunit;

namespace Companion.Site.Tests.Staging;

public sealed class StagingTests
{
    [Fact]
    public void A_failed_build_leaves_the_last_good_site()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").BuildQuietly();
        var before = site.Read("riffs/one/index.html");

        site.Page("riffs/one.md", body: "{{< nope >}}").Build().Succeeded.Should().BeFalse();

        site.Read("riffs/one/index.html").Should().Be(before);
        SiblingsOfOutput(site).Should().Equal("input", "output");
    }

    [Fact]
    public void A_failed_first_build_leaves_no_folder()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", body: "{{< nope >}}").Build().Succeeded.Should().BeFalse();

        SiblingsOfOutput(site).Should().Equal("input");
    }

    [Fact]
    public void Files_of_an_earlier_build_are_removed_when_not_written_again()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").Page("riffs/two.md").BuildQuietly();

        File.Delete(site.PathOf("input/riffs/two.md"));
        site.BuildQuietly();

        site.Has("riffs/one/index.html").Should().BeTrue();
        site.Has("riffs/two/index.html").Should().BeFalse();
    }

    [Fact]
    public void The_folders_of_builds_that_were_killed_are_removed()
    {
        using var site = new SiteTestContext();
        const int NoProcess = 999_999_999;
        site.Page("riffs/one.md")
            .Write($"output.staging-{NoProcess}/half.html", "")
            .Write($"output.staging-{Environment.ProcessId}/half.html", "")
            .BuildQuietly();

        SiblingsOfOutput(site).Should().Equal("input", "output");
    }

    [Fact]
    public void The_folder_of_a_running_build_is_not_touched()
    {
        using var site = new SiteTestContext();
        using var other = System.Diagnostics.Process.Start("sleep", "60");
        site.Page("riffs/one.md").Write($"output.staging-{other.Id}/half.html", "").BuildQuietly();
        other.Kill();

        SiblingsOfOutput(site).Should().Contain($"output.staging-{other.Id}");
    }

    [Fact]
    public void A_site_that_a_killed_build_moved_away_is_restored()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").BuildQuietly();
        Directory.Move(site.Output, site.Output + ".old-999999999");

        site.Page("riffs/one.md", body: "{{< nope >}}").Build().Succeeded.Should().BeFalse();

        site.Has("riffs/one/index.html").Should().BeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_rejected_and_not_touched()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").Write("output/precious.txt", "mine");

        site.Errors().Should().ContainSingle().Which.Should().StartWith("output: ");

        File.ReadAllText(site.PathOf("output/precious.txt")).Should().Be("mine");
        Directory.GetFiles(site.Output).Should().HaveCount(1);
    }

    [Fact]
    public void A_file_at_the_output_folder_s_path_is_rejected()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").Write("output", "mine").Errors().Should().ContainSingle();

        File.ReadAllText(site.Output).Should().Be("mine");
    }

    [Fact]
    public void An_empty_folder_is_accepted()
    {
        using var site = new SiteTestContext();
        Directory.CreateDirectory(site.Output);

        site.Page("riffs/one.md").BuildQuietly();

        site.Has("index.html").Should().BeTrue();
    }

    [Fact]
    public void A_folder_that_is_a_link_remains_a_link()
    {
        using var site = new SiteTestContext();
        Directory.CreateDirectory(site.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(site.Output, site.PathOf("elsewhere"));

        site.Page("riffs/one.md").BuildQuietly();
        site.BuildQuietly();

        File.Exists(site.PathOf("elsewhere/index.html")).Should().BeTrue();
        new DirectoryInfo(site.Output).LinkTarget.Should().NotBeNull();
    }

    [Fact]
    public void A_deeply_nested_output_folder_is_created()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md").BuildQuietly(options => options with { Output = site.PathOf("a/b/c") });

        File.Exists(site.PathOf("a/b/c/index.html")).Should().BeTrue();
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("input/public")]
    [InlineData(".")]
    [InlineData("./input/../input")]
    [InlineData("..")]
    public void An_output_folder_that_contains_input_or_root_is_rejected(string output)
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").Write("input/.companion", "").Write(".companion", "");

        var result = site.Build(options => options with { Output = Path.Combine(site.Root, output) });

        result.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("the output folder ");
        File.Exists(site.PathOf("input/riffs/one.md")).Should().BeTrue();
    }

    [Fact]
    public void An_input_folder_under_another_name_is_recognised()
    {
        using var site = new SiteTestContext();
        Directory.CreateSymbolicLink(site.PathOf("alias"), site.PathOf("input"));

        var result = site.Page("riffs/one.md").Build(options => options with { Output = site.PathOf("alias") });

        result.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("the output folder ");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").Write("blocked", "a file");

        var result = site.Build(options => options with { Output = site.PathOf("blocked/output") });

        result.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("the site cannot be written");
    }

    [Fact]
    public void Two_files_with_one_name_are_never_written()
    {
        using var site = new SiteTestContext();
        using var staging = StagingFolder.Create(site.Output, BuildCache.Empty, spare: null);
        staging.Write(new OutputPath("a.txt"), "1"u8);

        var again = () => staging.Write(new OutputPath("a.txt"), "2"u8);

        again.Should().Throw<IOException>();
    }

    private static IEnumerable<string> SiblingsOfOutput(SiteTestContext site) =>
        Directory
            .EnumerateFileSystemEntries(site.Root)
            .Select(entry => Path.GetFileName(entry))
            .Order(StringComparer.Ordinal);
}
