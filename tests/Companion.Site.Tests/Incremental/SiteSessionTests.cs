using System.Collections.Concurrent;
using AwesomeAssertions;
using Companion.Site.Building;
using Xunit;

namespace Companion.Site.Tests.Incremental;

public sealed class SiteSessionTests
{
    private static readonly HashSet<string> NothingInView = [];

    [Fact]
    public void What_a_failed_update_wrote_is_put_right_by_the_next()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md");
        var session = new SiteBuilder().Start(site.Options);
        session.Build().Succeeded.Should().BeTrue();
        var sitemap = site.Read("sitemap.xml");

        // The link to nowhere fails when it is copied, after the sitemap with the second page was written.
        site.Page("riffs/two.md");
        File.CreateSymbolicLink(site.PathOf("input/nowhere.txt"), site.PathOf("no-such-file"));
        session.Update(null, NothingInView, _ => { }).Succeeded.Should().BeFalse();
        site.Read("sitemap.xml").Should().NotBe(sitemap);

        File.Delete(site.PathOf("input/nowhere.txt"));
        File.Delete(site.PathOf("input/riffs/two.md"));
        session.Update(null, NothingInView, _ => { }).Succeeded.Should().BeTrue();

        site.Read("sitemap.xml").Should().Be(sitemap);
        site.Has("riffs/two/index.html").Should().BeFalse();
    }

    [Fact]
    public void Only_what_has_changed_is_written()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md", "date: 2021-01-01").Page("riffs/two.md", "date: 2021-01-02");
        var session = new SiteBuilder().Start(site.Options);
        session.Build();
        var changed = new ConcurrentBag<string>();
        site.Page("riffs/one.md", "date: 2021-01-01", "Text.\n\nAnd more of it.");

        session.TryRenderText([site.PathOf("input/riffs/one.md")], changed.Add)!.Succeeded.Should().BeTrue();
        changed.Should().Equal("riffs/one/index.html");
        changed.Clear();
        session.Update([site.PathOf("input/riffs/one.md")], NothingInView, changed.Add).Succeeded.Should().BeTrue();

        changed
            .Should()
            .BeEquivalentTo(
                "index.xml",
                "atom.xml",
                "feed.json",
                "riffs/index.xml",
                "riffs/atom.xml",
                "riffs/feed.json"
            );
    }

    [Fact]
    public void A_change_of_front_matter_is_not_a_change_of_text()
    {
        using var site = new SiteTestContext();
        site.Page("riffs/one.md");
        var session = new SiteBuilder().Start(site.Options);
        session.Build();
        site.Page("riffs/one.md", "title: Another");

        session.TryRenderText([site.PathOf("input/riffs/one.md")], _ => { }).Should().BeNull();
    }
}
