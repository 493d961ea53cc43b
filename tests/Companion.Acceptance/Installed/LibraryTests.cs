using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Cells;
using Companion.Acceptance.Hosts;
using Companion.Testing.Libraries;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Installed;

/// <summary>Cells that use an author's own library and packages, on a site that the installed tool builds.</summary>
public sealed class LibraryTests(LibrarySite site, Chromium chromium) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task Every_host_gives_the_same_results()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, site.At("notebooks/libraries/"));
        var built = await page.ResultsAsync();

        // Old results would be equal too if nothing ran.
        await page.Cells.EvaluateAllAsync<object?>(
            "cells => cells.forEach(cell => cell.querySelector('[data-output]').replaceChildren('nothing ran'))"
        );
        await page.RunAllAsync();
        await Assertions.Expect(page.Page.Locator("[data-cell][data-state=failed]")).ToHaveCountAsync(0);
        var browser = await page.ResultsAsync();

        built.Should().Equal(OwnLibrary.Results);
        browser.Should().Equal(built);
        (await WorkerHost.RunAsync(site.Notebook)).Should().Equal(built);
        (await JupyterHost.RunAsync(site.Notebook)).Should().Equal(built);
        page.Browser.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_library_is_loaded_when_a_cell_names_it_and_shipped_once()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, site.At("notebooks/libraries/"));
        await page.First.RunAsync();
        var first = Loaded(page);
        await new LiveCell(page.Cells.Nth(1)).RunAsync();

        first.Should().ContainSingle().Which.Should().Contain("/Riffs.");
        Loaded(page).Should().HaveCount(2).And.ContainSingle(url => url.Contains("/Humanizer."));
        Directory
            .EnumerateFiles(Path.Combine(site.Output, "runtime/_framework"), "*.bin")
            .Select(file => Path.GetFileName(file).Split('.')[0])
            .Should()
            .BeEquivalentTo("Riffs", "Humanizer");
    }

    [Fact]
    public async Task A_library_that_does_not_arrive_fails_its_cell_and_is_asked_for_again()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, site.At("notebooks/libraries/"));
        await page.Browser.Context.RouteAsync("**/*.bin", route => route.AbortAsync());
        var kept = await page.First.RunAsync("var kept = 7; kept");
        await page.First.WriteAsync(OwnLibrary.OwnCell);
        await page.First.RunAsync();
        await page.First.StateAsync("failed");
        await page.Browser.Context.UnrouteAllAsync();

        await page.First.RunAsync();

        kept.Should().Be("7");
        (await page.First.ResultAsync()).Should().Be(OwnLibrary.Results[0]);
        (await page.First.RunAsync("kept + 1")).Should().Be("8");
    }

    [Fact]
    public async Task A_reader_is_told_which_packages_a_page_does_not_have()
    {
        await using var page = await NotebookPage.OpenAsync(chromium, site.At("notebooks/libraries/"));

        (await page.First.RunAsync("#r \"nuget: Humanizer.Core, 3.0.1\"\n1"))
            .Should()
            .Contain("this page does not have the package 'Humanizer.Core' 3.0.1");
        (await page.First.RunAsync("1 + 1")).Should().Be("2");
    }

    [Fact]
    public async Task A_package_with_native_code_is_a_warning_at_its_cell_and_the_page_shows_the_built_result()
    {
        site.Warnings.Should()
            .StartWith("notebooks/native.ipynb:")
            .And.Contain("warning: cell 2 cannot run in the page, because the package SkiaSharp")
            .And.Contain("contains native code (libSkiaSharp.")
            .And.Contain("#r \\\"nuget: SkiaSharp, 2.88.9")
            .And.NotContain("cell 1")
            .And.NotContain("Humanizer");

        await using var page = await NotebookPage.OpenAsync(chromium, site.At("notebooks/native/"));

        await Assertions.Expect(page.Cells).ToHaveCountAsync(1);
        (await page.Cell("native/2").ResultAsync()).Should().Be("2");
        await Assertions
            .Expect(page.Cell("native/2").Element.Locator(".cell-notice"))
            .ToContainTextAsync("contains native code");
        await page.First.RunAsync();
        (await page.First.ResultAsync()).Should().Be("above");
    }

    private static List<string> Loaded(NotebookPage page) =>
        [
            .. page
                .Browser.Responses.Select(response => response.Url)
                .Where(url => url.EndsWith(".bin", StringComparison.Ordinal)),
        ];
}
