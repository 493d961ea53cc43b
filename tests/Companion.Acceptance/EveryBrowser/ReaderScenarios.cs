using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <summary>How a page is read and what a reader does with experiments. A class for each browser runs the scenarios.</summary>
/// <param name="running">The browser.</param>
/// <param name="served">The site.</param>
public abstract class ReaderScenarios(RunningBrowser running, ServedSite served)
{
    private const string Notebook = "/notebooks/procfile/";

    [Fact]
    public async Task The_episode_is_read()
    {
        await using var page = await OpenAsync(At(BuiltSite.Episode));
        var found = await page.Tab.CallAsync<Reading>(
            """
            async () => {
              const image = document.querySelector("main img");
              image?.scrollIntoView();
              await image?.decode();
              const colour = (element) => getComputedStyle(element).color;
              const keyword = document.querySelector("main pre .k");
              const before = getComputedStyle(document.body).backgroundColor;
              document.querySelector("button.theme").click();
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              return {
                title: document.title,
                headings: document.querySelectorAll("main h2[id]").length,
                isColoured: colour(keyword) !== colour(keyword.closest("pre")),
                isSideways: document.documentElement.scrollWidth > innerWidth,
                changesTheme: getComputedStyle(document.body).backgroundColor !== before,
              };
            }
            """
        );

        found.Title.Should().Contain("Episode 14");
        found.Headings.Should().BeGreaterThan(3);
        found.IsColoured.Should().BeTrue();
        found.IsSideways.Should().BeFalse();
        found.ChangesTheme.Should().BeTrue();
    }

    [Fact]
    public async Task All_cells_run_with_the_results_of_the_build()
    {
        await using var page = await OpenAsync(At(Notebook));
        var built = await ResultsAsync(page);
        await RunAllAsync(page);

        (await ResultsAsync(page)).Should().Equal(built);
    }

    [Fact]
    public async Task A_cell_is_edited_and_run_and_an_endless_one_is_stopped()
    {
        await using var page = await OpenAsync(At(Notebook));
        var cells = await page.CellsAsync();
        var (first, second) = (cells[0], cells[1]);
        await page.WriteAsync(first, "Console.WriteLine(6 * 7);");
        await page.Tab.PressAsync("Enter", withControl: true);
        (await page.EndAsync(first)).Should().Be("succeeded");
        (await page.ResultAsync(first)).Should().Be("42");

        await page.WriteAsync(second, "Console.WriteLine(8); while (true) { }");
        await page.ClickAsync(second, "Run");
        await page.UntilTextAsync(ReaderPage.Cell(second, "[data-output]"), text => text.Trim() == "8");
        await page.ClickAsync(second, "Stop");
        (await page.EndAsync(second)).Should().Be("stopped");
        await page.UntilTextAsync(ReaderPage.Cell(second, ".cell-status"), text => text.Contains("variables are lost"));

        await page.ClickAsync(first, "Run");
        (await page.EndAsync(first)).Should().Be("succeeded");
    }

    [Fact]
    public async Task A_simulation_answers_what_is_typed()
    {
        const string Simulation = "[data-simulation='deploy-checks']";
        await using var page = await OpenAsync(At(BuiltSite.Episode));
        await page.EditAsync(Simulation);
        await page.Tab.PressAsync("a", withControl: true);
        await page.Tab.TypeAsync("SECRET_KEY = 'k' * 60\nDEBUG = True\n");

        await page.UntilTextAsync($"{Simulation} [data-output]", text => text.Contains("security.W018"));
        await page.Tab.PressAsync("a", withControl: true);
        await page.Tab.TypeAsync("SECRET_KEY = 'k' * 60\nDEBUG = False\n");
        await page.UntilTextAsync($"{Simulation} [data-output]", text => !text.Contains("security.W018"));
    }

    [Fact]
    public async Task A_link_carries_an_edit_to_another_reader_who_reads_it_first()
    {
        string first;
        string link;
        await using (var sender = await OpenAsync(At(Notebook)))
        {
            var cells = await sender.CellsAsync();
            first = cells[0];
            await sender.WriteAsync(first, "Console.WriteLine(9);");
            await sender.ClickAsync(first, "Share");
            await sender.UntilTextAsync(ReaderPage.Cell(first, ".cell-status"), text => text == "Link copied");
            link = await sender.PasteAsync(cells[1]);
        }

        await using var receiver = await OpenAsync(link);
        await receiver.UntilTextAsync(
            ReaderPage.Cell(first, ".cell-notice"),
            text => text.Contains("has not been run")
        );
        (await receiver.CodeAsync(first)).Should().Be("Console.WriteLine(9);");
        (await receiver.ResultAsync(first)).Should().NotBe("9");
        await receiver.ClickAsync(first, "Run");
        (await receiver.EndAsync(first)).Should().Be("succeeded");
        (await receiver.ResultAsync(first)).Should().Be("9");
    }

    [Fact]
    public async Task A_visited_page_and_its_cells_work_without_a_network()
    {
        await using var host = new ServedSite();
        await host.InitializeAsync();
        await using var page = await OpenAsync(host.At(Notebook));
        var built = await ResultsAsync(page);
        await RunAllAsync(page);
        await page.Tab.UntilAsync<bool>(
            isKept => isKept,
            """
            async (...files) => {
              const kept = (await (await caches.open("companion")).keys()).map(({ url }) => url);
              return files.every((file) => kept.some((url) => url.endsWith(file)));
            }
            """,
            "kernel.js",
            "procfile.ipynb",
            Notebook
        );
        await host.DisposeAsync();
        await page.GoToAsync(host.At(Notebook));
        await RunAllAsync(page);

        (await ResultsAsync(page)).Should().Equal(built);
    }

    [Fact]
    public async Task The_keyboard_alone_skips_to_the_text_and_runs_a_cell()
    {
        await using var page = await OpenAsync(At(Notebook));
        var first = (await page.CellsAsync())[0];
        await page.Tab.PressAsync("Tab");
        (await FocusAsync(page)).Should().Be("A.skip");
        await page.Tab.PressAsync("Enter");
        for (var presses = 0; await FocusAsync(page) != "BUTTON Run"; presses++)
        {
            presses.Should().BeLessThan(30);
            await page.Tab.PressAsync("Tab");
        }

        await page.Tab.PressAsync("Enter");
        (await page.EndAsync(first)).Should().Be("succeeded");
    }

    // Without the author's results, which would look the same.
    private static async Task RunAllAsync(ReaderPage page)
    {
        await page.Tab.CallAsync<object?>(
            "() => { for (const output of document.querySelectorAll('.live [data-output]')) output.replaceChildren(); }"
        );
        await page.Tab.ClickAsync(".notebook-bar button", "Run all");
        foreach (var cell in await page.CellsAsync())
        {
            (await page.EndAsync(cell)).Should().Be("succeeded");
        }
    }

    private static async Task<IReadOnlyList<string>> ResultsAsync(ReaderPage page)
    {
        var results = new List<string>();
        foreach (var cell in await page.CellsAsync())
        {
            results.Add(await page.ResultAsync(cell));
        }

        return results;
    }

    private static Task<string> FocusAsync(ReaderPage page) =>
        page.Tab.CallAsync<string>(
            """
            () => {
              const { tagName, className, textContent } = document.activeElement;
              return tagName === "BUTTON" ? `${tagName} ${textContent}` : `${tagName}.${className}`;
            }
            """
        );

    private string At(string path) => served.At(path);

    private async Task<ReaderPage> OpenAsync(string address)
    {
        var page = new ReaderPage(await running.Browser.OpenAsync());
        await page.GoToAsync(address);
        return page;
    }

    private sealed record Reading(string Title, int Headings, bool IsColoured, bool IsSideways, bool ChangesTheme);
}
