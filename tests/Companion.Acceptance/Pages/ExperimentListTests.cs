using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>The list of everything that readers of this site can run.</summary>
public sealed class ExperimentListTests(PublishedSite published)
{
    [Fact]
    public void The_list_of_experiments_names_the_pages_that_show_each_notebook()
    {
        var list = published.Site.Parse("notebooks/index.html");

        list.QuerySelectorAll("#simulations + ol .facts a")
            .Select(link => link.GetAttribute("href"))
            .Should()
            .Equal(BuiltSite.Episode, BuiltSite.Episode, BuiltSite.Episode);
        list.QuerySelectorAll("#notebooks + ol .facts a:not([download])")
            .Select(link => link.GetAttribute("href"))
            .Should()
            .Equal(BuiltSite.Episode, BuiltSite.Episode, BuiltSite.Episode);
    }
}
