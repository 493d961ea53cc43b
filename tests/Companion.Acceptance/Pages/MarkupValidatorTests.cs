using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Acceptance.Tools;
using Companion.Testing;
using Xunit;

namespace Companion.Acceptance.Pages;

public sealed class MarkupValidatorTests(PublishedSite published)
{
    [Fact]
    public async Task The_Nu_HTML_checker_has_nothing_to_say_of_any_page()
    {
        var messages = await NuChecker.CheckAsync(published.Site.Folder, published.Site.HtmlFiles);

        published.Site.HtmlFiles.Should().HaveCountGreaterThan(10);
        messages.Should().BeEmpty();
    }

    [Fact]
    public async Task The_checker_is_awake()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", "<!DOCTYPE html>\n<title>A page</title>\n<p><h7>Text</h7>\n");

        var messages = await NuChecker.CheckAsync(folder.Path, ["page.html"]);

        messages.Should().Contain(message => message.Contains("h7"));
    }
}
