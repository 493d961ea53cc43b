using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>A reader sends an edit to another.</summary>
public sealed class SharingTests(ServedSite served, Chromium chromium)
{
    private const string Edit = "Console.WriteLine(\"von mir: → 🚀\");\n// second line";

    [Fact]
    public async Task A_link_carries_the_edit_opens_with_a_notice_and_does_not_run()
    {
        string link;
        await using (var sender = await NotebookPage.OpenAsync(chromium, served.At("/notebooks/procfile/")))
        {
            await sender.First.WriteAsync(Edit);
            await sender.First.Button("Share").ClickAsync();
            await Assertions.Expect(sender.First.Status).ToHaveTextAsync("Link copied");
            link = await sender.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        }

        new Uri(link).Query.Should().BeEmpty("the server must not see the edit");
        await using var receiver = await NotebookPage.OpenAsync(chromium, link);
        await Assertions.Expect(receiver.First.Element.Locator(".cell-notice")).ToContainTextAsync("has not been run");
        (await receiver.First.CodeAsync()).Should().Be(Edit);
        await receiver.First.StateAsync("idle");
        receiver.Page.Workers.Should().BeEmpty();
        (await receiver.First.ResultAsync()).Should().NotContain("von mir");

        await receiver.First.RunAsync();
        (await receiver.First.ResultAsync()).Should().Be("von mir: → 🚀");
        await Assertions.Expect(receiver.First.Element.Locator(".cell-notice")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Run_all_and_cells_below_do_not_run_an_edit_from_a_link_unread()
    {
        await using var sender = await NotebookPage.OpenAsync(chromium, served.At("/notebooks/procfile/"));
        await sender.First.WriteAsync(Edit);
        await sender.First.Button("Share").ClickAsync();
        var link = await sender.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        await using var receiver = await NotebookPage.OpenAsync(chromium, link);
        await Assertions.Expect(receiver.First.Element.Locator(".cell-notice")).ToBeVisibleAsync();
        await new LiveCell(receiver.Cells.Nth(1)).Button("Run").ClickAsync();
        await Assertions
            .Expect(new LiveCell(receiver.Cells.Nth(1)).Status)
            .ToHaveTextAsync("Not run: a cell above it came with a link, and you have not run it yourself");

        (await receiver.First.ResultAsync()).Should().NotContain("von mir");
    }

    [Theory]
    [InlineData("#edit=procfile/2.%%%")]
    [InlineData("#edit=procfile/2.AAAA")]
    [InlineData("#edit=nothing/1.80jNyclXKM8vyklRBAA")]
    [InlineData("#edit=")]
    public async Task A_damaged_link_is_no_more_than_the_page(string fragment)
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At($"/notebooks/procfile/{fragment}"));

        (await page.First.CodeAsync()).Should().Contain("Procfile");
        await Assertions.Expect(page.Page.Locator(".cell-notice:visible")).ToHaveCountAsync(0);
        page.Browser.Complaints.Should().BeEmpty();
    }
}
