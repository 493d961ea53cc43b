using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class IpynbReadingTests
{
    [Fact]
    public void Cells_are_read_with_kind_language_and_source()
    {
        var notebook = Fixture.Read("vscode-polyglot.ipynb");

        notebook
            .Cells.Select(cell => (cell.Kind, cell.Language))
            .Should()
            .Equal(
                (CellKind.Markdown, "markdown"),
                (CellKind.Code, "csharp"),
                (CellKind.Code, "fsharp"),
                (CellKind.Code, "mermaid"),
                (CellKind.Code, "sql-shop"),
                (CellKind.Code, "csharp")
            );
        notebook.Cells[3].Source.Should().Be("graph LR\n  release --> web");
        notebook.KernelName.Should().Be(".net-csharp");
        notebook.DefaultLanguage.Should().Be("csharp");
        notebook.Version.Should().Be(new NotebookVersion(4, 2));
    }

    [Fact]
    public void Outputs_are_read_by_type()
    {
        var cells = Fixture.Read("jupyter-4.5.ipynb").Cells;

        cells[1]
            .Outputs.Should()
            .Equal(
                new ExecuteResult(
                    new MimeBundle([
                        new MimeContent("text/html", "<b>8</b>\n<i>eight</i>"),
                        new MimeContent("text/plain", "8"),
                    ]),
                    1
                )
            );
        cells[2].Outputs.Should().Equal(new StreamOutput("stdout", "täglich 🚀\n"), new StreamOutput("stderr", "oh\n"));
        cells[3]
            .Outputs.Should()
            .Equal(
                new ErrorOutput(
                    "System.InvalidOperationException",
                    "no",
                    ["\u001b[31mno\u001b[0m", "   at Submission#3"]
                )
            );
        cells[3].Tags.Should().Equal("raises-exception", "remove-cell");
        cells[0].Attachments!.FindObject("dot.png")!.FindText("image/png").Should().StartWith("iVBOR");
        cells[6].Kind.Should().Be(CellKind.Raw);
        cells.Select(cell => cell.Id).Should().Equal("intro", "count-1", "3f2a9c11", "boom", "blank", "forms", "raw");
    }

    [Fact]
    public void Json_forms_are_json_text_on_one_line_and_others_their_text()
    {
        var display = (DisplayData)Fixture.Read("jupyter-4.5.ipynb").Cells[5].Outputs[0];

        display.Data.Find("application/json").Should().Be("""{"a":[1,2,{"k":"v"}],"z":1}""");
        display.Data.Find("application/vnd.custom.v1+json").Should().Be("""["line\n","line"]""");
        display.Data.Find("text/plain").Should().Be("a\fb\u2028c\u0085d\r\ne");
        display.Data.Find("application/javascript").Should().Be("alert(1)\nalert(2)");
        ((JsonObject)JsonValue.Parse(display.Metadata))
            .FindObject("image/png")!
            .Find("width")!
            .ToString()
            .Should()
            .Be("10");
    }

    [Fact]
    public void A_notebook_of_another_language_says_so()
    {
        var notebook = Fixture.Read("colab.ipynb");

        notebook.DefaultLanguage.Should().Be("python3");
        notebook.Cells[1].Language.Should().Be("python3");
        notebook.Cells[1].Id.Should().BeNull("ids came with 4.5");
    }

    [Theory]
    // The first of these counts: VS Code's metadata, .NET Interactive's, the first line, the notebook's default.
    [InlineData(
        """{"polyglot_notebook":{"kernelName":"html"},"dotnet_interactive":{"language":"sql"}}""",
        "#!fsharp\n1",
        "html"
    )]
    [InlineData("""{"dotnet_interactive":{"language":"sql"}}""", "#!fsharp\n1", "sql")]
    [InlineData("{}", "#!fsharp\n1", "fsharp")]
    [InlineData("{}", "#!fsharp \r\n1", "fsharp")]
    [InlineData("{}", "#!js", "javascript")]
    [InlineData("{}", "#!time\n1", "csharp")]
    [InlineData("{}", "1\n#!fsharp", "csharp")]
    [InlineData("""{"dotnet_interactive":{"language":"C#"}}""", "1", "csharp")]
    [InlineData("""{"polyglot_notebook":{"kernelName":""},"dotnet_interactive":7}""", "1", "csharp")]
    public void The_language_of_a_cell_is_found(string metadata, string source, string language)
    {
        var text = $$"""
            {"cells":[{"cell_type":"code","metadata":{{metadata}},"outputs":[],"execution_count":null,"source":{{System.Text.Json.JsonSerializer.Serialize(
                source
            )}}}],"metadata":{},"nbformat":4,"nbformat_minor":4}
            """;
        Fixture.Ipynb(text).Cells[0].Language.Should().Be(language);
    }

    [Theory]
    [InlineData("""{"kernelspec":{"name":".net-fsharp","display_name":"x"}}""", "fsharp")]
    [InlineData("""{"kernelspec":{"name":"x","display_name":"x","language":"F#"}}""", "fsharp")]
    [InlineData("""{"language_info":{"name":"polyglot-notebook"}}""", "csharp")]
    [InlineData("""{"language_info":{"name":"julia"}}""", "julia")]
    [InlineData("""{"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"pwsh","items":[]}}}""", "pwsh")]
    [InlineData("{}", "csharp")]
    public void The_default_language_is_the_kernels(string metadata, string language)
    {
        var text = $$"""{"cells":[],"metadata":{{metadata}},"nbformat":4,"nbformat_minor":4}""";
        Fixture.Ipynb(text).DefaultLanguage.Should().Be(language);
    }

    [Fact]
    public void The_last_of_two_members_with_the_same_name_counts()
    {
        const string text =
            """{"cells":1,"cells":[],"metadata":{"a":1,"a":2},"nbformat":3,"nbformat":4,"nbformat_minor":4}""";
        var notebook = Fixture.Ipynb(text);

        notebook.Metadata.Find("a")!.ToString().Should().Be("2");
        Fixture.Ipynb(notebook).Should().Be(text);
    }

    [Fact]
    public void Half_a_surrogate_pair_survives()
    {
        const string text =
            """{"cells":[{"cell_type":"raw","metadata":{},"source":"\ud83d"}],"metadata":{},"nbformat":4,"nbformat_minor":4}""";
        var notebook = Fixture.Ipynb(text);

        notebook.Cells[0].Source.Should().Be("\ud83d");
        var copy = notebook with { Cells = [new NotebookCell(CellKind.Raw, "raw", notebook.Cells[0].Source)] };
        Fixture.Ipynb(copy).Should().Contain("\\ud83d");
    }
}
