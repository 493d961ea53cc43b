using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Running;
using Companion.Site.Libraries;
using Companion.Site.Notebooks;
using Xunit;

namespace Companion.Site.Tests.Notebooks;

/// <summary>Which cells of a notebook readers can run in a page.</summary>
public sealed class PageSupportTests : IDisposable
{
    private readonly SiteTestContext _site = new();

    public PageSupportTests() => _site.Write("lib/Own.dll", "").Write("bin/Companion.Simulations.dll", "");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("1 + 1")]
    [InlineData("#r \"bin/Companion.Simulations.dll\"")]
    [InlineData("#r \"System.Text.Json\"")]
    [InlineData("// #r \"nuget: Humanizer.Core, 2.14.1\"")]
    [InlineData("var text = \"#load\";")]
    public void What_a_page_has_can_be_used(string source) => Of(source).Obstacles.Should().BeEmpty();

    [Theory]
    [InlineData("#r \"nuget: Humanizer.Core, 2.14.1\"", "the package Humanizer.Core", 1, 1)]
    [InlineData("var one = 1;\n  #r \"nuget:SkiaSharp\"", "the package SkiaSharp", 2, 3)]
    [InlineData("#r \"lib/Own.dll\"", "it uses Own.dll", 1, 1)]
    [InlineData("#r \"bin/Companion.Simulations.dll\"\n#r \"lib/Own.dll\"", "it uses Own.dll", 2, 1)]
    [InlineData("#load \"more.csx\"", "it reads more.csx", 1, 1)]
    [InlineData("#!import other.ipynb", "it reads other.ipynb", 1, 1)]
    public void What_a_page_does_not_have_is_named_with_its_place(string source, string reason, int line, int column)
    {
        var obstacle = Of(source).Obstacles.Should().ContainSingle().Which;

        obstacle.Reason.Should().Contain(reason);
        obstacle.Place.Should().Be(new TextPosition(line, column));
    }

    [Fact]
    public void Cells_below_one_that_cannot_run_cannot_run_either()
    {
        var support = Of("1", "#load \"a.csx\"", "2");

        support.RunnableCount.Should().Be(1);
        support.ReasonFor(0).Should().BeNull();
        support.ReasonFor(2).Should().Be("a cell above it cannot");
    }

    [Fact]
    public void A_cell_that_the_build_skips_keeps_no_other_from_running()
    {
        var text = """
            {"cells": [
              {"cell_type": "code", "metadata": {"tags": ["skip-build"]}, "source": "#load \"a.csx\"", "outputs": []},
              {"cell_type": "code", "metadata": {}, "source": "1", "outputs": []}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
            """;
        var notebook = NotebookReader.Read(text, NotebookFormat.Ipynb);
        notebook.Cells[0].HasTag(CellTags.SkipBuild).Should().BeTrue();

        var support = PageSupport.Of(notebook, _site.Root, NotebookLibraries.None);

        support.RunnableCount.Should().BeNull();
        support.ReasonFor(0).Should().Contain("a.csx");
        support.ReasonFor(1).Should().BeNull();
    }

    [Fact]
    public void The_libraries_that_the_page_does_not_bring_along_are_listed_once_and_in_order()
    {
        var notebook = NotebookOf(
            "#r \"nuget: Humanizer.Core,2.14.1\"\n#r \"lib/Own.dll\"",
            "#r \"System.Text.Json\"\n#r \"bin/Companion.Simulations.dll\"\n#r \"lib/none.dll\"",
            "#r \"nuget:humanizer.core, 2.14.1\"\n#r \"nuget: Humanizer.Core\"\n#r \"nuget: Humanizer.Core, *\""
        );

        PageSupport
            .LibrariesOf(notebook, _site.Root)
            .Select(library => library.Key)
            .Should()
            .Equal("nuget:humanizer.core,2.14.1", "own.dll", "nuget:humanizer.core");
    }

    [Fact]
    public void A_library_that_the_page_can_load_keeps_no_cell_from_running_and_another_does_with_its_reason()
    {
        var notebook = NotebookOf("#r \"nuget: Good, 1.0\"\n1", "2", "#r \"lib/Own.dll\"\n3", "4");
        var libraries = new NotebookLibraries([
            new PageLibrary(new LibraryReference("nuget:Good,1.0"), ["Good.0.bin"], Reason: null),
            new PageLibrary(new LibraryReference("other/Own.dll"), [], "Own.dll calls native code (c)"),
        ]);

        var support = PageSupport.Of(notebook, _site.Root, libraries);

        support.Obstacles.Should().ContainSingle().Which.Reason.Should().Be("Own.dll calls native code (c)");
        support.RunnableCount.Should().Be(2);
    }

    private static Notebook NotebookOf(params string[] cells) => Notebook.For([.. cells.Select(NotebookCell.CSharp)]);

    private PageSupport Of(params string[] cells) =>
        PageSupport.Of(NotebookOf(cells), _site.Root, NotebookLibraries.None);
}
