using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using CsCheck;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class DibTests
{
    [Fact]
    public void A_dib_is_split_at_kernel_names()
    {
        var notebook = Fixture.Read("Dib/procfile.dib");

        notebook
            .Cells.Select(cell => (cell.Kind, cell.Language, cell.Source))
            .Should()
            .Equal(
                (CellKind.Markdown, "markdown", "# Procfile\n\nA dialect is *chosen*, not guessed."),
                (
                    CellKind.Code,
                    "csharp",
                    "#r \"nuget:Humanizer, 2.14.1\"\n#!time\nvar dialect = \"heroku\";\n\ndisplay(dialect)"
                ),
                (CellKind.Code, "html", "<b>bold</b>"),
                (CellKind.Code, "sql-shop", "SELECT 1"),
                (CellKind.Code, "javascript", "console.log(\"hi\");"),
                (CellKind.Code, "csharp", "#!share --from value text\ntext.Length")
            );
        notebook.KernelName.Should().Be(".net-csharp");
        notebook.Cells.Should().AllSatisfy(cell => cell.Id.Should().NotBeNull());
    }

    [Fact]
    public void A_dib_of_NET_Interactive_is_written_back_character_by_character()
    {
        var text = Fixture.Text("Dib/procfile.dib");

        Fixture.Dib(Fixture.Dib(text)).Should().Be(text);
        var windows = text.ReplaceLineEndings("\r\n");
        Fixture.Dib(Fixture.Dib(windows)).Should().Be(windows);
    }

    /// <summary>The files that the extension's own tests read too, each with its cells.</summary>
    public static TheoryData<string> Pairs => [.. DibPair.Names];

    // The whole text after "#!" must be the name. Blank lines around a cell are trimmed and empty cells dropped; a line
    // of spaces is not blank. The metadata ends at the next "#!", whatever follows it.
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Cells_begin_and_end(string name)
    {
        var pair = DibPair.Read(name);

        var cells = Fixture.Dib(pair.Text).Cells.Select(cell => new DibPair.Cell(cell.Language, cell.Source));

        cells.Should().Equal(pair.Cells);
    }

    [Fact]
    public void A_line_that_would_begin_a_cell_is_kept_from_it_by_a_space()
    {
        var notebook = Notebook.For([NotebookCell.CSharp("#!html\n<p>\n#!csharp \n#!meta\n#!time")]);

        var written = Fixture.Dib(notebook);

        written.Should().Be("#!csharp\n\n#!html \n<p>\n#!csharp  \n#!meta \n#!time\n");
        Fixture.Dib(written).Cells.Should().ContainSingle().Which.Source.Should().Be(notebook.Cells[0].Source);
    }

    [Fact]
    public void Kernels_that_are_not_built_in_are_declared()
    {
        var notebook = Notebook.For([new NotebookCell(CellKind.Code, "r-kernel", "1")], "python");

        var written = Fixture.Dib(notebook);

        written
            .Should()
            .StartWith(
                "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"python\",\"items\":[{\"name\":\"r-kernel\"}]}}\n\n#!r-kernel\n"
            );
        Fixture.Dib(written).DefaultLanguage.Should().Be("python");
    }

    [Fact]
    public void From_ipynb_to_dib_and_back_sources_and_languages_stay()
    {
        AnyNotebook.Trimmed.Sample(notebook =>
        {
            var back = Fixture.Ipynb(Fixture.Ipynb(Fixture.Dib(Fixture.Dib(Fixture.Ipynb(Fixture.Ipynb(notebook))))));
            Texts(back).Should().Equal(Texts(notebook));
            back.DefaultLanguage.Should().Be(notebook.DefaultLanguage);
        });
    }

    [Fact]
    public void From_dib_to_ipynb_and_back_the_text_stays()
    {
        var name = Gen.OneOf("#!csharp", "#!md", "#!html", "#!fs", "#!time", "#!raw");
        Gen.Select(name, AnyNotebook.Source, (first, text) => $"{first}\n{text.Replace("#!meta", "#!lsmagic")}\n")
            .List[0, 5]
            .Sample(cells =>
            {
                var first = Fixture.Dib(Fixture.Dib(string.Concat(cells)));
                Fixture.Dib(Fixture.Dib(first)).Should().Be(first);
                Fixture.Dib(Fixture.Ipynb(Fixture.Ipynb(Fixture.Dib(first)))).Should().Be(first);
            });
    }

    [Theory]
    [MemberData(nameof(IpynbRoundTripTests.Notebooks), MemberType = typeof(IpynbRoundTripTests))]
    public void Each_programs_notebooks_become_dibs_and_come_back(string name)
    {
        var notebook = Fixture.Read(name);

        var back = Fixture.Ipynb(Fixture.Ipynb(Fixture.Dib(Fixture.Dib(notebook))));

        Texts(back)
            .Should()
            .Equal(
                Texts(notebook)
                    .Where(cell => cell.Source.Length > 0)
                    .Select(cell => (cell.Language, cell.Source.Trim('\n')))
            );
    }

    [Fact]
    public void Windows_line_endings_in_a_cell_become_the_files()
    {
        var notebook = Notebook.For([NotebookCell.CSharp("a\r\nb\r\r\n")]);
        Fixture.Dib(notebook).Should().Be("#!csharp\n\na\nb\n");
    }

    [Fact]
    public void A_converted_notebook_is_what_VS_Code_and_Jupyter_expect()
    {
        var notebook = Fixture.Dib("#!markdown\n\n# Hi\n\n#!csharp\n\n1 + 1\n\n#!html\n\n<p>\n");
        var run = notebook.WithCell(
            1,
            notebook.Cells[1].WithOutputs([new ExecuteResult(new MimeBundle(MimeTypes.Plain, "2"), 1)], 1)
        );

        Companion.Testing.Golden.Match(Fixture.Ipynb(run), "ipynb");
    }

    private static IEnumerable<(string Language, string Source)> Texts(Notebook notebook) =>
        notebook.Cells.Select(cell => (cell.Language, cell.Source));
}
