using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>Without a network.</summary>
public sealed class OfflineTests(ServedSite served, Chromium chromium)
{
    // What the page asks its service worker to keep.
    private const string NoteWhatIsKept = """
        (() => {
          globalThis.kept = [];
          const { postMessage } = ServiceWorker.prototype;
          ServiceWorker.prototype.postMessage = function (message, ...rest) {
            kept.push(...message.urls);
            return postMessage.call(this, message, ...rest);
          };
        })();
        """;

    [Fact]
    public async Task A_visited_page_and_its_kernel_work_after_one_visit()
    {
        await using var host = new ServedSite();
        await host.InitializeAsync();
        await using var page = await NotebookPage.OpenAsync(chromium, host.At("/notebooks/procfile/"));
        var built = await page.ResultsAsync();
        await page.First.RunAsync();
        await KeptAsync(page, "kernel.js", "procfile.ipynb");
        await host.DisposeAsync();
        await page.Page.ReloadAsync();
        await page.Cells.EvaluateAllAsync<object?>(
            "cells => cells.forEach(cell => cell.querySelector('[data-output]').replaceChildren())"
        );
        await page.RunAllAsync();

        (await page.ResultsAsync()).Should().Equal(built);
    }

    [Fact]
    public async Task A_page_that_was_not_visited_says_which_were()
    {
        await using var host = new ServedSite();
        await host.InitializeAsync();
        await using var page = await NotebookPage.OpenAsync(chromium, host.At("/notebooks/procfile/"));
        await KeptAsync(page, "procfile.ipynb", "/notebooks/procfile/");
        await host.DisposeAsync();
        await page.Page.GotoAsync(host.At("/notebooks/deploy-checks/"));

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("You are offline");
        await page.Page.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.First.Element).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_visit_requests_only_what_the_site_has()
    {
        await using var browser = await new Visitor { Prelude = NoteWhatIsKept }.OpenAsync(
            chromium,
            served.At(BuiltSite.Episode)
        );
        var cell = new LiveCell(browser.Page.Locator("[data-cell].live").First);
        await cell.RunAsync();
        string[] kept = [];
        await Patience.UntilAsync(
            async () =>
            {
                kept = await browser.Page.EvaluateAsync<string[]>("() => kept");
                return ((string[])[".ipynb", "/kernel.js"]).All(end => kept.Any(url => url.EndsWith(end)));
            },
            "the notebooks and the kernel are kept"
        );

        using var client = new HttpClient();
        foreach (var url in kept.Distinct())
        {
            using var response = await client.GetAsync(url);
            response.IsSuccessStatusCode.Should().BeTrue(url);
        }

        browser.Responses.Should().OnlyContain(response => response.Status < 400);
    }

    [Fact]
    public async Task A_reader_who_is_offline_before_the_kernel_was_loaded_is_told_and_can_try_again()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At("/notebooks/procfile/"));
        await page.Browser.Context.SetOfflineAsync(true);
        await page.First.Button("Run").ClickAsync();
        await page.First.EndAsync();
        await Assertions.Expect(page.Bar).ToContainTextAsync("You are offline");
        await page.Browser.Context.SetOfflineAsync(false);
        await page.Bar.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await Assertions.Expect(page.Bar).ToContainTextAsync("Ready");
    }

    private static Task KeptAsync(NotebookPage page, params string[] files) =>
        Patience.UntilAsync(
            () =>
                page.Page.EvaluateAsync<bool>(
                    """
                    async (files) => {
                      const kept = (await (await caches.open('companion')).keys()).map((request) => request.url);
                      return files.every((file) => kept.some((url) => url.endsWith(file)));
                    }
                    """,
                    files
                ),
            $"{string.Join(", ", files)} are kept"
        );
}
