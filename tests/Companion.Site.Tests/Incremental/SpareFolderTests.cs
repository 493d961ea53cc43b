using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Incremental;

/// <summary>A build may turn the site before the last one into the new one; nobody may be able to tell.</summary>
public sealed class SpareFolderTests
{
    [Fact]
    public void The_replaced_site_is_kept_and_becomes_the_next_one()
    {
        using var site = new SiteTestContext();
        Edit(site, 1);
        Edit(site, 2);
        var spare = Spares(site).Should().ContainSingle().Which;
        File.WriteAllText(Path.Combine(spare, "mark.txt"), "");
        var unchanged = Directory.GetLastWriteTimeUtc(Path.Combine(spare, "riffs/two"));

        Edit(site, 3);

        Directory.GetLastWriteTimeUtc(Path.Combine(site.Output, "riffs/two")).Should().Be(unchanged);
        site.Has("mark.txt").Should().BeFalse();
        site.Read("riffs/edited/index.html").Should().Contain("Text 3");
    }

    [Fact]
    public void The_site_is_the_same_as_without_it()
    {
        using var site = new SiteTestContext();
        Edit(site, 1);
        site.Page("riffs/deleted.md", "aliases: [/old/]");
        Edit(site, 2);
        File.Delete(site.PathOf("input/riffs/deleted.md"));
        File.WriteAllText(Path.Combine(site.Output, "foreign.txt"), "somebody else's");
        Edit(site, 3);
        Edit(site, 4);
        var outputs = site.Outputs();
        var texts = outputs.Select(site.Read).ToArray();

        site.BuildQuietly();

        site.Outputs().Should().Equal(outputs).And.NotContain("foreign.txt").And.NotContain("old/index.html");
        outputs.Select(site.Read).Should().Equal(texts);
        Directory.Exists(Path.Combine(site.Output, "old")).Should().BeFalse();
    }

    [Fact]
    public void A_link_in_it_is_not_followed()
    {
        using var site = new SiteTestContext();
        site.Write("precious/file.txt", "to be kept");
        Edit(site, 1);
        Edit(site, 2);
        File.CreateSymbolicLink(
            Path.Combine(Spares(site).Single(), "precious"),
            Path.GetDirectoryName(site.PathOf("precious/file.txt"))!
        );

        Edit(site, 3);

        File.ReadAllText(site.PathOf("precious/file.txt")).Should().Be("to be kept");
        site.Has("precious/file.txt").Should().BeFalse();
        site.Read("riffs/edited/index.html").Should().Contain("Text 3");
    }

    [Fact]
    public void A_file_in_it_that_was_changed_is_replaced()
    {
        using var site = new SiteTestContext();
        Edit(site, 1);
        Edit(site, 2);
        var file = Path.Combine(Spares(site).Single(), "riffs/one/index.html");
        var html = File.ReadAllText(file);
        File.Delete(file);
        File.WriteAllText(file, "changed");

        Edit(site, 3);

        site.Read("riffs/one/index.html").Should().Be(html);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_does_no_harm()
    {
        using var site = new SiteTestContext();
        Edit(site, 1);
        Edit(site, 2);
        var file = Path.Combine(Spares(site).Single(), "riffs/one/index.html");
        File.Delete(file);
        Directory.CreateDirectory(Path.Combine(file, "empty"));

        Edit(site, 3);

        site.Read("riffs/one/index.html").Should().Contain("Text.");
        site.Read("riffs/edited/index.html").Should().Contain("Text 3");
    }

    [Fact]
    public void Without_a_cache_nothing_is_kept()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md").BuildQuietly();
        site.Page("riffs/one.md", body: "Other text.").BuildQuietly();

        Directory.Exists(site.PathOf(".cache")).Should().BeFalse();
        Directory.EnumerateDirectories(site.Root).Select(Path.GetFileName).Should().BeEquivalentTo("input", "output");
    }

    private static void Edit(SiteTestContext site, int number) =>
        site.Page("riffs/one.md", "aliases: [/one/]")
            .Page("riffs/two.md", "aliases: [/two/, /zwei/]")
            .Page("riffs/edited.md", body: $"Text {number}")
            .BuildQuietly(options => options with { Cache = site.PathOf(".cache") });

    private static string[] Spares(SiteTestContext site) => Directory.GetDirectories(site.PathOf(".cache"));
}
