using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Experiments;
using Xunit;

namespace Companion.Site.Tests.Simulations;

public sealed class SimulationShortcodeTests : IDisposable
{
    private readonly SiteTestContext _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_text_of_a_simulation_is_a_block_of_code_like_the_page_s_own()
    {
        _site
            .Page("riffs/one.md", body: "{{< simulation \"procfile\" >}}\n\n```procfile\nweb: python\n```")
            .BuildQuietly();

        var blocks = new HtmlParser()
            .ParseDocument(_site.Read("riffs/one/index.html"))
            .QuerySelectorAll("div.code")
            .Select(block => (block.GetAttribute("data-language"), block.QuerySelector("code")!.ClassName));
        blocks.Should().Equal(("Procfile", "language-procfile"), ("Procfile", "language-procfile"));
    }

    [Fact]
    public void A_page_can_show_every_simulation_of_the_catalog()
    {
        foreach (var name in SimulationCatalog.Names)
        {
            _site.Page($"riffs/{name}.md", body: $"{{{{< simulation \"{name}\" >}}}}");
        }

        _site.BuildQuietly();

        foreach (var simulation in SimulationCatalog.All)
        {
            var page = new HtmlParser().ParseDocument(_site.Read($"riffs/{simulation.Name}/index.html"));
            var element = page.QuerySelectorAll("[data-simulation]").Should().ContainSingle().Which;
            element.GetAttribute("data-simulation").Should().Be(simulation.Name);
            element.GetAttribute("aria-label").Should().Be($"Try it: {simulation.Title}");
            element
                .QuerySelectorAll("[data-control]")
                .Select(control => control.GetAttribute("data-control"))
                .Should()
                .BeEquivalentTo(simulation.Controls.Select(control => control.Member));
            element.QuerySelector("[data-text]")?.GetAttribute("data-text").Should().Be(simulation.Text?.Member);
            element.QuerySelector("[data-text] code")?.TextContent.TrimEnd('\n').Should().Be(simulation.Text?.Text);

            var answer = simulation.Answer(SimulationQuestion.Initial);
            element.QuerySelector("[data-summary]")!.TextContent.Should().Be(answer.Summary);
            element.QuerySelector("[data-output]")!.TextContent.Should().Be(TextOf(answer.Html));
        }
    }

    [Fact]
    public void An_unknown_simulation_is_an_error_that_names_the_nearest()
    {
        var problem = _site.Page("riffs/one.md", body: "{{< simulation \"procfil\" >}}").Build().Diagnostics.Single();

        problem.Message.Should().Be("there is no simulation \"procfil\"");
        problem.Advice.Should().Be("did you mean \"procfile\"?");
    }

    private static string TextOf(string html) => new HtmlParser().ParseDocument($"<body>{html}").Body!.TextContent;
}
