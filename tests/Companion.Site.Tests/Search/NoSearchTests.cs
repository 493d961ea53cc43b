using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Search;

/// <summary>A site whose author has not asked for a search.</summary>
public sealed class NoSearchTests
{
    [Fact]
    public void Nothing_of_the_search_is_on_it()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "date: 2021-07-19").BuildQuietly();

        site.Has("search/index.html").Should().BeFalse();
        site.Read("riffs/one/index.html").Should().NotContain("rel=\"search\"").And.NotContain("search-link");
    }
}
