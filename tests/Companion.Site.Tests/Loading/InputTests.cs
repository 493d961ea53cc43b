using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Loading;

public sealed class InputTests
{
    [Fact]
    public void An_empty_input_folder_is_an_error()
    {
        using var site = new SiteTestContext();

        site.Errors().Should().Equal("input: there is no content: no Markdown file in this folder");
    }

    [Fact]
    public void No_input_folder_is_an_error()
    {
        using var site = new SiteTestContext();
        Directory.Delete(site.PathOf("input"), recursive: true);

        site.Errors().Should().Equal("input: there is no such folder");
    }

    [Fact]
    public void A_folder_of_drafts_is_a_site()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "draft: true").BuildQuietly();

        site.Has("index.html").Should().BeTrue();
        site.Has("riffs/index.html").Should().BeFalse();
    }

    [Fact]
    public void A_missing_site_yaml_is_reported_with_the_errors_of_the_content()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "date: nonsense");
        File.Delete(site.PathOf("input/site.yaml"));

        site.Errors().Select(error => error.Split(':')[0]).Should().Equal("input/riffs/one.md", "input/site.yaml");
    }

    [Fact]
    public void An_unknown_theme_is_an_error()
    {
        using var site = new SiteTestContext(settings: "theme: rifs\n");

        site.Page("riffs/one.md")
            .Errors()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("there is no theme \"rifs\"");
    }

    [Fact]
    public void Links_to_folders_do_not_trap_the_build()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md");
        Directory.CreateSymbolicLink(site.PathOf("input/riffs/again"), site.PathOf("input"));
        Directory.CreateSymbolicLink(site.PathOf("input/self"), site.PathOf("input/self"));

        var errors = site.Errors();

        errors.Should().ContainSingle().Which.Should().StartWith("input/self: ");
    }

    [Fact]
    public void A_link_to_a_file_is_read_and_copied_as_the_file()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").Write("elsewhere/two.md", "Two.").Write("elsewhere/a.txt", "a");
        File.CreateSymbolicLink(site.PathOf("input/riffs/two.md"), site.PathOf("elsewhere/two.md"));
        File.CreateSymbolicLink(site.PathOf("input/a.txt"), site.PathOf("elsewhere/a.txt"));

        site.BuildQuietly();

        site.Has("riffs/two/index.html").Should().BeTrue();
        site.Read("a.txt").Should().Be("a");
        new FileInfo(Path.Combine(site.Output, "a.txt")).LinkTarget.Should().BeNull();
    }

    [Fact]
    public void A_link_to_nothing_is_an_error()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md");
        File.CreateSymbolicLink(site.PathOf("input/riffs/two.md"), site.PathOf("gone.md"));
        File.CreateSymbolicLink(site.PathOf("input/a.txt"), site.PathOf("gone.txt"));

        site.Errors().Select(error => error.Split(':')[0]).Should().Contain("input/riffs/two.md");
    }

    [Fact]
    public void A_folder_with_a_Markdown_name_is_an_error()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").Write("input/riffs/two.md/three.md", "x");

        site.Errors().Should().Equal("input/riffs/two.md: this is a folder, not a file");
    }

    [Fact]
    public void Hidden_files_and_what_editors_leave_are_not_copied()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md")
            .Write("input/.git/config", "x")
            .Write("input/riffs/.DS_Store", "x")
            .Write("input/notes.txt~", "x")
            .Write("input/.env", "x")
            .Write("input/.hidden.md", "x")
            .BuildQuietly();

        site.Outputs()
            .Should()
            .Equal(
                "404.html",
                "_redirects",
                "atom.xml",
                "feed.json",
                "index.html",
                "index.xml",
                "riffs/atom.xml",
                "riffs/feed.json",
                "riffs/index.html",
                "riffs/index.xml",
                "riffs/one/index.html",
                "robots.txt",
                "sitemap.xml"
            );
    }

    [Fact]
    public void An_author_s_own_redirects_follow_those_of_the_aliases()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "aliases: [/old]")
            .Write("input/_redirects", "/mine /riffs/one/ 302\n")
            .BuildQuietly();

        site.Read("_redirects").Should().MatchRegex("(?s)/old /riffs/one/ 301!.*/mine /riffs/one/ 302");
    }
}
