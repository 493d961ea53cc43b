using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Xunit;

namespace Companion.Acceptance.CommandLine;

/// <summary>
/// Notebooks in a site: the build runs them, pages show them where they are called, and errors have locations.
/// </summary>
public sealed class NotebookSiteTests(PublishedSite published) : IDisposable
{
    private const string Page = "output/django-riffs/15-sessions/index.html";

    private readonly SiteCopy _site = new(published);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_changed_number_changes_the_page_of_the_next_build()
    {
        Write("1 + 1");
        Show("""{{< notebook "sums" >}}""");
        await BuildAsync();
        Results(Page).Single().TextContent.Trim().Should().Be("2");

        Write("1 + 41");
        await BuildAsync();
        Results(Page).Single().TextContent.Trim().Should().Be("42");
        Results("output/notebooks/sums/index.html").Single().TextContent.Trim().Should().Be("42");
        File.ReadAllText(_site["output/notebooks/sums.ipynb"]).Should().Contain("\"42\"");
    }

    [Fact]
    public async Task An_exception_in_an_untagged_cell_fails_the_build_with_notebook_cell_and_line()
    {
        Write("var fine = 1;", "var x = 1;\\nthrow new Exception(\\\"no\\\");");

        var result = await _site.RunAsync("build");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().MatchRegex(@"^notebooks/sums\.ipynb:\d+:\d+: error: cell 2, line 2: .*no");
        FolderContents.Of(_site.Output).Should().Equal(FolderContents.Of(published.Site.Folder));
    }

    [Fact]
    public async Task A_cell_that_ends_the_process_fails_the_build_and_nothing_else()
    {
        Write("Environment.Exit(3);");

        var result = await _site.RunAsync("build");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().MatchRegex(@"^notebooks/sums\.ipynb:\d+:\d+: error: cell 1, line 1: ");
        FolderContents.Of(_site.Output).Should().Equal(FolderContents.Of(published.Site.Folder));
    }

    [Theory]
    [InlineData("""{{< notebook "sumz" >}}""", "there is no notebook \"sumz\"", "did you mean \"sums\"?")]
    [InlineData("""{{< notebook "sums" cells="1-7" >}}""", "has no cells \"1-7\"", "the cells 1 to 1")]
    [InlineData("""{{< notebook "sums" cells="b" >}}""", "has no cells \"b\"", "the cells 1 to 1")]
    [InlineData("{{< notebook >}}", "needs the argument \"name\"", "cells=")]
    public async Task A_call_that_cannot_be_shown_is_an_error_at_its_place(string call, string message, string advice)
    {
        Write("1");
        Show(call);

        var result = await _site.RunAsync("build");

        result.ExitCode.Should().Be(1);
        result
            .Errors.Should()
            .StartWith("input/django-riffs/15-sessions.md:5:")
            .And.Contain(message)
            .And.Contain(advice);
    }

    [Fact]
    public async Task What_a_cell_puts_out_is_made_safe_for_the_page()
    {
        Write(
            "HTML(\\\"<p id='x' onclick='a()' style='color:red'>kept<script>alert(1)</script><img src='https://example.org/a.png'></p>\\\")",
            "Console.Write(\\\"<b>text</b>\\\")"
        );
        Show("""{{< notebook "sums" >}}""");

        await BuildAsync();

        var results = Results(Page);
        results[0].QuerySelector("[role=group]")!.InnerHtml.Should().Be("<p>kept</p>");
        results[1].TextContent.Trim().Should().Be("<b>text</b>");
    }

    [Fact]
    public async Task A_notebook_that_is_none_is_an_error_at_its_place()
    {
        _site.Write("notebooks/sums.ipynb", "{\n  \"cells\": [,]\n}\n");

        var result = await _site.RunAsync("build");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().StartWith("notebooks/sums.ipynb:2:");
    }

    // Each source is the text of a JSON string.
    private void Write(params string[] cells)
    {
        var written = cells.Select(
            (source, at) =>
                $$"""  {"cell_type": "code", "execution_count": null, "id": "c{{at}}", "metadata": {}, "outputs": [], "source": "{{source}}"}"""
        );
        _site.Write(
            "notebooks/sums.ipynb",
            $$"""
            {
             "cells": [
            {{string.Join(",\n", written)}}
             ],
             "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"} },
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """
        );
    }

    private void Show(string call) =>
        _site.Write("input/django-riffs/15-sessions.md", $"---\ntitle: Sessions\n---\n\n{call}\n");

    private IElement[] Results(string page) =>
        [.. new HtmlParser().ParseDocument(File.ReadAllText(_site[page])).QuerySelectorAll("[data-output]")];

    private async Task BuildAsync()
    {
        var result = await _site.RunAsync("build");
        // The copied site has neither the runtime's sources nor a packed tool.
        result
            .Errors.Should()
            .MatchRegex("^(input: warning: pages show the results of experiments, [^\\n]*\n  = [^\\n]*\n*)?$");
        result.ExitCode.Should().Be(0);
    }
}
