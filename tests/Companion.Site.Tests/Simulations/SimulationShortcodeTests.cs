using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Simulations;

public sealed class SimulationShortcodeTests : IDisposable
{
    private readonly SiteTestContext site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_text_of_a_simulation_is_a_block_of_code_like_the_page_s_own()
    {
        site.Page("riffs/one.md", body: "{{< simulation \"procfile\" >}}\n\n```procfile\nweb: python\n```")
            .BuildQuietly();

        var blocks = new HtmlParser()
            .ParseDocument(site.Read("riffs/one/index.html"))
            .QuerySelectorAll("div.code")
            .Select(block => (block.GetAttribute("data-language"), block.QuerySelector("code")!.ClassName));
        blocks.Should().Equal(("Procfile", "language-procfile"), ("Procfile", "language-procfile"));
    }

    [Fact]
    public void A_simulation_that_there_is_not_is_an_error_that_names_the_nearest()
    {
        var problem = site.Page("riffs/one.md", body: "{{< simulation \"procfil\" >}}").Build().Diagnostics.Single();

        problem.Message.Should().Be("there is no simulation \"procfil\"");
        problem.Advice.Should().Be("did you mean \"procfile\"?");
    }
}
