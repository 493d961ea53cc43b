using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Simulations;

/// <summary>The Procfile in the episode's page.</summary>
public sealed class ProcfileTests(ServedSite served, Chromium chromium)
{
    private const string Kind = "procfile";

    [Fact]
    public async Task The_dialect_decides_what_a_line_is()
    {
        await using var procfile = await LiveSimulation.OpenAsync(chromium, served, Kind);
        var rows = procfile.Element.Locator("tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(2);
        await procfile.WriteAsync("web a\nworker: b\n");
        await Assertions.Expect(rows).ToHaveCountAsync(2);

        await procfile.Element.GetByLabel("Read by").SelectOptionAsync("foreman");

        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(rows).ToContainTextAsync("worker");
        await Assertions.Expect(procfile.Output).ToContainTextAsync("PORT=5000");
        await Assertions.Expect(procfile.Output).ToContainTextAsync("Where the tools differ");
        procfile.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_reader_decides_whether_the_release_command_fails()
    {
        await using var procfile = await LiveSimulation.OpenAsync(chromium, served, Kind);
        await Assertions.Expect(procfile.Output).ToContainTextAsync("v2 is released");

        await procfile.Element.GetByLabel("The release command fails").CheckAsync();

        await Assertions.Expect(procfile.Output).ToContainTextAsync("v1 keeps serving");
        await Assertions.Expect(procfile.Output).Not.ToContainTextAsync("v2 is released");
    }

    [Fact]
    public async Task A_remark_leads_to_its_line()
    {
        await using var procfile = await LiveSimulation.OpenAsync(chromium, served, Kind);
        await procfile.WriteAsync("web: a\n\nrelease: b\nrelease: c\n");

        await procfile
            .Element.Locator(".remark", new() { HasText = "line 4" })
            .First.GetByRole(AriaRole.Button)
            .ClickAsync();

        await Patience.UntilAsync(
            async () => await procfile.CursorLineAsync() == 4,
            "the cursor is in the fourth line"
        );
    }
}
