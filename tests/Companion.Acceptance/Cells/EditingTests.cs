using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Cells;

/// <summary>A reader changes a cell.</summary>
public sealed class EditingTests(ServedSite served, Chromium chromium)
{
    [Fact]
    public async Task An_edited_cell_gives_another_result()
    {
        await using var page = await OpenAsync();
        var built = await page.First.ResultAsync();
        var code = await page.First.CodeAsync();
        var result = await page.First.RunAsync(code.Replace("release:", "deploy:"));

        built.Should().Contain("release");
        result.Should().Contain("deploy").And.NotBe(built);
    }

    [Fact]
    public async Task Control_and_Enter_run_a_cell_from_the_text_area_and_from_the_editor()
    {
        await using var page = await OpenAsync();
        await page.First.WriteAsync("Console.WriteLine(6 * 7);");
        await page.First.Editor.PressAsync("Control+Enter");
        await page.First.StateAsync("succeeded");

        (await page.First.ResultAsync()).Should().Be("42");
    }

    [Fact]
    public async Task An_error_of_the_compiler_stands_at_its_line()
    {
        await using var page = await OpenAsync();
        var result = await page.First.RunAsync("var one = 1;\nint two = \"2\";\n");

        result.Should().Contain("CS0029").And.Contain("ine 2");
        await page.First.StateAsync("failed");
        await Assertions.Expect(page.First.Element.Locator(".cm-lintRange-error")).ToHaveTextAsync("\"2\"");
        (await page.First.RunAsync("Console.WriteLine(\"after\");")).Should().Be("after");
    }

    [Fact]
    public async Task An_exception_says_what_and_what_was_set_before_it_is_kept()
    {
        await using var page = await OpenAsync();
        var result = await page.First.RunAsync("var kept = 5;\nthrow new InvalidOperationException(\"no more\");");

        result.Should().Contain("InvalidOperationException: no more");
        (await page.First.RunAsync("Console.WriteLine(kept);")).Should().Be("5");
    }

    [Fact]
    public async Task Nothing_moves_away_from_under_the_mouse_when_it_reaches_a_cells_buttons()
    {
        await using var page = await OpenAsync();
        var before = await page.Bar.BoundingBoxAsync();
        await page.First.Button("Run").HoverAsync();
        await Assertions
            .Expect(page.Page.Locator(".notebook-bar:is([data-state=loading], [data-state=ready])").First)
            .ToBeVisibleAsync();

        (await page.Bar.BoundingBoxAsync())!.Height.Should().Be(before!.Height);
    }

    [Fact]
    public async Task Output_is_shown_while_the_cell_runs()
    {
        await using var page = await OpenAsync();
        await page.First.WriteAsync("Console.WriteLine(\"begun\"); await Task.Delay(-1);");
        await page.First.Button("Run").ClickAsync();
        await Assertions.Expect(page.First.Output).ToHaveTextAsync("begun");
        await page.First.StateAsync("running");
        await page.First.StopAsync();

        (await page.First.ResultAsync()).Should().Be("begun");
    }

    [Fact]
    public async Task An_edit_survives_a_reload_and_the_authors_text_comes_back_when_asked_for_twice()
    {
        await using var page = await OpenAsync();
        var written = await page.First.CodeAsync();
        var built = await page.First.ResultAsync();
        await page.First.WriteAsync("Console.WriteLine(\"mine\");");
        await page.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });

        (await page.First.CodeAsync()).Should().Be("Console.WriteLine(\"mine\");");
        await page.First.RunAsync();
        (await page.First.ResultAsync()).Should().Be("mine");
        await page.First.Button("Reset").ClickAsync();
        await page.First.Button("Keep it").ClickAsync();
        (await page.First.CodeAsync()).Should().Be("Console.WriteLine(\"mine\");");
        await page.First.Button("Reset").ClickAsync();
        await page.First.Button("Yes, reset").ClickAsync();
        (await page.First.CodeAsync()).Should().Be(written);
        (await page.First.ResultAsync()).Should().Be(built);
        await page.First.Button("Undo").ClickAsync();
        (await page.First.CodeAsync()).Should().Be("Console.WriteLine(\"mine\");");
        (await page.First.ResultAsync()).Should().Be("mine");
    }

    [Fact]
    public async Task The_kernel_completes_names_and_underlines_mistakes_before_anything_is_run_again()
    {
        await using var page = await OpenAsync();
        await page.First.RunAsync("var numbers = new List<int> { 1, 2 };");
        await page.First.WriteAsync("numbers.Su");
        await page.First.Editor.PressAsync("Control+Space");

        await Assertions
            .Expect(page.First.Element.Locator(".cm-tooltip-autocomplete li").First)
            .ToContainTextAsync("Sum");
        await page.First.Editor.PressAsync("Escape");
        await page.First.WriteAsync("string text = numbers;");
        await Assertions.Expect(page.First.Element.Locator(".cm-lintRange-error")).ToHaveTextAsync("numbers");
    }

    [Fact]
    public async Task What_a_cell_puts_out_cannot_run_script_in_the_page_or_ask_other_hosts()
    {
        await using var page = await OpenAsync();
        await page.First.RunAsync(
            """"
            HTML("""<b>bold</b><script>document.title = "taken"</script><img src=x onerror="document.title='taken'"><img src="https://example.org/a.png"><a href="javascript:document.title='taken'">link</a><iframe src="/"></iframe><style>body{display:none}</style>""")
            """"
        );

        await Assertions.Expect(page.First.Output.Locator("b")).ToHaveTextAsync("bold");
        (await page.First.Output.Locator("script, iframe, style, img, [onerror], a[href^=javascript]").CountAsync())
            .Should()
            .Be(0);
        (await page.Page.TitleAsync()).Should().NotBe("taken");

        // The browser reports it when it parses the text, before the page contains any of it.
        page.Browser.Complaints.Should()
            .OnlyContain(complaint => complaint.StartsWith("Executing inline event handler violates"));
    }

    private Task<NotebookPage> OpenAsync() => NotebookPage.OpenAsync(chromium, served.At("/notebooks/procfile/"));
}
