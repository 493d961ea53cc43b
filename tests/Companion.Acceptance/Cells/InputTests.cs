using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>Controls that cells declare, as a reader moves them.</summary>
public sealed class InputTests(ServedSite served, Chromium chromium)
{
    private const string Address = "/notebooks/gunicorn-workers/";

    [Fact]
    public async Task A_slider_moved_by_the_keyboard_runs_its_cell_and_those_that_depend_on_it_and_keeps_the_focus()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At(Address));
        var cell = Cell(page, 4);
        var slider = Slider(cell, "Workers");
        await slider.FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(cell.Output.Locator("output").First).ToHaveTextAsync("3");
        await cell.StateAsync("succeeded");
        await Cell(page, 5).StateAsync("succeeded");

        (await FirstRowAsync(cell)).Should().StartWith("3|1|");
        (await Cell(page, 5).Output.Locator("svg").Last.GetAttributeAsync("aria-label"))
            .Should()
            .Contain("3 workers")
            .And.Contain("6 workers");
        await Assertions.Expect(slider).ToBeFocusedAsync();
        await Cell(page, 2).StateAsync("succeeded");
        await Cell(page, 13).StateAsync("idle");
        page.Browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Of_many_moves_only_some_are_run_and_the_newest_value_stands()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At(Address));
        var cell = Cell(page, 4);
        await cell.RunAsync();
        await cell.Element.EvaluateAsync(
            """
            cell => {
              window.runs = 0;
              new MutationObserver(() => { if (cell.dataset.state === 'running') window.runs++; })
                .observe(cell, { attributeFilter: ['data-state'] });
            }
            """
        );
        var slider = Slider(cell, "Workers");
        await slider.FocusAsync();
        for (var press = 0; press < 12; press++)
        {
            await page.Page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions
            .Expect(cell.Output.Locator("td").First)
            .ToHaveTextAsync("14", new() { Timeout = NotebookPage.Patience });
        await Assertions.Expect(slider).ToHaveValueAsync("14");
        (await page.Page.EvaluateAsync<int>("() => window.runs")).Should().BeInRange(1, 6);
    }

    [Fact]
    public async Task The_notebook_gives_the_same_figures_as_the_simulation_for_the_same_values()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At(BuiltSite.Episode));
        var simulation = page.Page.Locator("[data-simulation=gunicorn]");
        var load = Cell(page, 2);
        var pool = Cell(page, 4);
        foreach (var (workers, rate, service) in new[] { ("3", "40", "60"), ("2", "90", "120"), ("16", "100", "10") })
        {
            await simulation.GetByLabel("Workers", new() { Exact = true }).FillAsync(workers);
            await simulation.GetByLabel("Requests a second").FillAsync(rate);
            await simulation.GetByLabel("A request takes").FillAsync(service);
            await Slider(load, "Requests a second").FillAsync(rate);
            await Slider(load, "A request takes (ms)").FillAsync(service);
            await Slider(pool, "Workers").FillAsync(workers);
            await Assertions
                .Expect(simulation)
                .Not.ToHaveAttributeAsync("data-stale", "", new() { Timeout = NotebookPage.Patience });
            var queue = await simulation.Locator("[data-figure=queue]").TextContentAsync();
            await Assertions
                .Expect(pool.Output.Locator("td").Nth(5))
                .ToHaveTextAsync(queue!.Split(' ')[0], new() { Timeout = NotebookPage.Patience });
            // Two loads may have the same queue: the cell has run for the newest values when it answers as many requests.
            var throughput = await simulation.Locator("[data-figure=throughput]").TextContentAsync();
            await Assertions
                .Expect(pool.Output.Locator("td").Nth(6))
                .ToHaveTextAsync(throughput!, new() { Timeout = NotebookPage.Patience });
            await pool.StateAsync("succeeded");

            var row = (await FirstRowAsync(pool)).Split('|');
            row[2].Should().Be(await simulation.Locator("[data-figure=utilisation]").TextContentAsync());
            row[6].Should().Be(throughput);
            (await simulation.Locator("[data-figure=p95]").TextContentAsync())
                .Should()
                .BeOneOf(row[4], $"{double.Parse(row[4].Split(' ')[0]) / 1000:0.0} s");
        }
    }

    [Fact]
    public async Task A_reset_restores_the_authors_values_and_an_undo_the_readers()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At(Address));
        var cell = Cell(page, 4);
        var slider = Slider(cell, "Workers");
        await MoveAsync(cell, slider);
        await cell.Button("Reset").ClickAsync();
        await Assertions.Expect(slider).ToHaveValueAsync("2");
        (await FirstRowAsync(cell)).Should().StartWith("2|");
        await cell.RunAsync();
        (await FirstRowAsync(cell)).Should().StartWith("2|");

        await MoveAsync(cell, slider);
        await cell.Button("Reset").ClickAsync();
        await cell.Button("Undo").ClickAsync();
        await Assertions.Expect(slider).ToHaveValueAsync("5");
        await cell.RunAsync();
        (await FirstRowAsync(cell)).Should().StartWith("5|");
    }

    [Fact]
    public async Task Every_kind_of_control_gives_its_value()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At(Address));
        await page.First.RunAsync(
            """
            var size = Input.Slider("size", 0, 1, 0.5);
            var kind = Input.Choice("kind of", ["a", "b"], "a");
            var name = Input.Text("name", "x");
            var isOn = Input.Switch("on");
            var file = Input.File("file", "none");
            Console.WriteLine($"{size} {kind} {name} {isOn} {file.Name} {file}");
            """
        );
        var output = page.First.Output;
        await output.GetByLabel("kind of").SelectOptionAsync("b");
        await output.GetByLabel("name").FillAsync("täglich");
        await output.GetByLabel("on", new() { Exact = true }).CheckAsync();
        await output.GetByLabel("size").FillAsync("0.25");
        await output
            .GetByLabel("file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "settings.py",
                    MimeType = "text/plain",
                    Buffer = "DEBUG = True"u8.ToArray(),
                }
            );

        await Assertions
            .Expect(output.Locator("samp"))
            .ToHaveTextAsync("0.25 b täglich True settings.py DEBUG = True", new() { Timeout = NotebookPage.Patience });
        page.Browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_wrong_declaration_is_an_error_of_its_cell()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, served.At(Address));
        await page.First.RunAsync("""Input.Text("x"); Input.Text("x");""");

        (await page.First.ResultAsync()).Should().Contain("The notebook has two inputs named 'x'.");
        await page.First.StateAsync("failed");
    }

    [Fact]
    public async Task A_moved_control_does_not_run_text_that_came_with_a_link()
    {
        string link;
        await using (var sender = await NotebookPage.OpenAsync(chromium, served.At(Address)))
        {
            await Cell(sender, 4).WriteAsync("Console.WriteLine(\"from a link\");");
            await Cell(sender, 4).Button("Share").ClickAsync();
            await Assertions.Expect(Cell(sender, 4).Status).ToHaveTextAsync("Link copied");
            link = await sender.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        }

        await using var page = await NotebookPage.OpenAsync(chromium, link);
        await Assertions.Expect(Cell(page, 4).Element.Locator(".cell-notice")).ToBeVisibleAsync();
        await Slider(Cell(page, 4), "Workers").FillAsync("5");
        await Assertions.Expect(Cell(page, 4).Status).ToContainTextAsync("Run it yourself first");

        (await Cell(page, 4).ResultAsync()).Should().NotContain("from a link");
    }

    [Fact]
    public async Task Without_scripts_a_control_is_its_label_and_value()
    {
        await using var browser = await new Visitor { Script = false }.OpenAsync(chromium, served.At(Address));
        var output = browser.Page.Locator("[data-cell='gunicorn-workers/4'] [data-output]");

        (await output.Locator(".control").AllTextContentsAsync())
            .Should()
            .Equal("Workers: 2", "Worker class: sync", "Threads of a gthread worker: 4");
        await Assertions.Expect(output.Locator("input, select, button")).ToHaveCountAsync(0);
    }

    private static LiveCell Cell(NotebookPage page, int number) => page.Cell($"gunicorn-workers/{number}");

    private static ILocator Slider(LiveCell cell, string label) =>
        cell.Output.GetByRole(AriaRole.Slider, new() { Name = label, Exact = true });

    // Until the result is that of the new value: the cell may have run before anybody sees that it is running.
    private static async Task MoveAsync(LiveCell cell, ILocator slider)
    {
        await slider.FillAsync("5");
        await Assertions
            .Expect(cell.Output.Locator("td").First)
            .ToHaveTextAsync("5", new() { Timeout = NotebookPage.Patience });
        await cell.StateAsync("succeeded");
    }

    private static async Task<string> FirstRowAsync(LiveCell cell) =>
        string.Join('|', await cell.Output.Locator("td").AllTextContentsAsync());
}
