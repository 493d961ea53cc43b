using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>Code that would never end.</summary>
public sealed class StoppingTests(ServedSite served, Chromium chromium)
{
    // A loop, and one in a library.
    private static readonly string[] Runaways =
    [
        "while (true) { before++; }",
        "Enumerable.Repeat(1, int.MaxValue).Where(one => one + before < 0).Count();",
    ];

    // A function, a lambda and a property.
    private static readonly string[] Recursions =
    [
        "int Deeper(int n) => Deeper(n + 1) + 1; Deeper(before);",
        "Func<int, int> deeper = null; deeper = n => deeper(n + 1) + 1; deeper(before);",
        "class Deep { public int Er => Er + 1; } var er = new Deep().Er;",
    ];

    [Fact]
    public async Task What_runs_without_end_is_ended_at_its_time_with_all_variables_kept()
    {
        await using var page = await OpenAsync();
        await page.First.RunAsync("var before = 7;");
        foreach (var code in Runaways)
        {
            await page.First.RunAsync(code);

            await page.First.StateAsync("stopped");
            await Assertions
                .Expect(page.First.Status)
                .ToHaveTextAsync("It ran too long and was stopped; all variables are kept");
            (await page.First.RunAsync("Console.WriteLine(before >= 7);")).Should().Be("True", code);
        }
    }

    [Fact]
    public async Task Recursion_without_end_is_an_exception_with_all_variables_kept()
    {
        await using var page = await OpenAsync();
        await page.First.RunAsync("var before = 7;");
        foreach (var code in Recursions)
        {
            (await page.First.RunAsync(code)).Should().Contain("InsufficientExecutionStackException", code);
            (await page.First.RunAsync("Console.WriteLine(before);")).Should().Be("7", code);
        }
    }

    [Fact]
    public async Task Stop_ends_what_waits_and_keeps_the_variables()
    {
        await using var page = await OpenAsync();
        await page.First.RunAsync("var before = 7;");
        await page.First.WriteAsync("Console.WriteLine(\"waiting\"); await Task.Delay(-1);");
        await page.First.Button("Run").ClickAsync();
        await Assertions.Expect(page.First.Output).ToHaveTextAsync("waiting");

        await page.First.StopAsync();
        await Assertions.Expect(page.First.Status).ToHaveTextAsync("Stopped; all variables are kept");
        (await page.First.RunAsync("Console.WriteLine(before);")).Should().Be("7");
    }

    [Fact]
    public async Task Stop_ends_a_busy_loop_says_what_that_costs_and_offers_the_cells_above()
    {
        await using var page = await OpenAsync();
        await page.First.RunAsync();
        var second = new LiveCell(page.Cells.Nth(1));
        await second.WriteAsync("Console.WriteLine(\"busy\"); while (true) { }");
        await second.Button("Run").ClickAsync();
        await Assertions.Expect(second.Output).ToHaveTextAsync("busy");

        await second.StopAsync();
        await Assertions.Expect(second.Status).ToContainTextAsync("its variables are lost");
        await second.Button("Run the cells above again").ClickAsync();
        await Assertions.Expect(second.Status).ToHaveTextAsync("The cells above have run");
        (await second.RunAsync("procfile.Processes.Count()")).Should().Be("2");
    }

    [Fact]
    public async Task What_was_asked_for_before_a_stop_does_not_run_after_it()
    {
        await using var page = await OpenAsync();
        await page.First.WriteAsync("Console.WriteLine(\"waiting\"); await Task.Delay(-1);");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Run all" }).ClickAsync();
        await Assertions.Expect(page.First.Output).ToHaveTextAsync("waiting");
        await page.First.StopAsync();

        await Assertions.Expect(new LiveCell(page.Cells.Nth(1)).Status).ToHaveTextAsync("Stopped before it started");
    }

    [Fact]
    public async Task Restart_forgets_all_variables()
    {
        await using var page = await OpenAsync();
        await page.First.RunAsync("var before = 7;");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Restart" }).ClickAsync();

        (await page.First.RunAsync("Console.WriteLine(before);")).Should().Contain("CS0103");
    }

    private Task<NotebookPage> OpenAsync() => NotebookPage.OpenAsync(chromium, served.At("/notebooks/procfile/"));
}
