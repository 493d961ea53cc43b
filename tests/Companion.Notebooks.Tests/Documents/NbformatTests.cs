using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Tests.Documents.Tools;
using Companion.Testing.Tools;
using CsCheck;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

/// <summary>Everything that is written is valid for Jupyter's own implementation, and has the same layout.</summary>
[Needs(Tool.Nbformat)]
public class NbformatTests
{
    [Fact]
    public void Every_new_notebook_is_valid_and_written_as_nbformat_would_write_it()
    {
        var written = new List<string>();
        AnyNotebook.Any.Sample(
            notebook =>
            {
                var text = Fixture.Ipynb(notebook);
                lock (written)
                {
                    written.Add(text);
                }
            },
            iter: 400
        );

        var answers = Nbformat.Ask(written);

        answers.Should().AllSatisfy(answer => answer.Error.Should().BeNull());
        answers
            .Zip(written)
            .Where(pair => pair.First.Written is not null)
            .Should()
            .AllSatisfy(pair => pair.First.Written.Should().Be(pair.Second));
        answers.Count(answer => answer.Written is not null).Should().BeGreaterThan(100);
    }

    [Fact]
    public void Every_programs_notebook_is_valid_after_a_run_and_after_a_conversion()
    {
        var written = new List<string>();
        foreach (var notebook in Fixture.Notebooks.Append("Dib/procfile.dib").Select(Fixture.Read))
        {
            written.Add(Fixture.Ipynb(notebook));
            written.Add(Fixture.Ipynb(Run(notebook)));
            written.Add(Fixture.Ipynb(Fixture.Dib(Fixture.Dib(notebook))));
        }

        Nbformat.Ask(written).Should().AllSatisfy(answer => answer.Error.Should().BeNull());
    }

    [Theory]
    [InlineData("jupyter-4.4.ipynb")]
    [InlineData("jupyter-4.5.ipynb")]
    [InlineData("vscode-polyglot.ipynb")]
    public void A_run_leaves_a_canonical_file_canonical(string name)
    {
        var written = Fixture.Ipynb(Run(Fixture.Read(name)));

        Nbformat.Ask([written]).Should().ContainSingle().Which.Written.Should().Be(written);
    }

    [Fact]
    public void All_outputs_are_valid_in_every_minor_version()
    {
        var written = Enumerable
            .Range(0, 6)
            .Select(minor =>
                Run(Notebook.For([NotebookCell.CSharp("1")]) with { Version = new NotebookVersion(4, minor) })
            )
            .Select(Fixture.Ipynb)
            .ToList();

        Nbformat.Ask(written).Should().AllSatisfy(answer => answer.Error.Should().BeNull());
    }

    [Fact]
    public void Nbformat_refuses_what_is_not_valid()
    {
        Nbformat
            .Ask(["{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{},\"cells\":[{}]}"])
            .Should()
            .ContainSingle()
            .Which.Error.Should()
            .NotBeNull("else the tests above could not fail");
    }

    private static Notebook Run(Notebook notebook)
    {
        var count = 0;
        return notebook with
        {
            Cells =
            [
                .. notebook.Cells.Select(cell =>
                    cell.Kind == CellKind.Code ? cell.WithOutputs(Outputs(++count), count) : cell
                ),
            ],
        };
    }

    private static System.Collections.Immutable.ImmutableArray<CellOutput> Outputs(int count) =>
        [
            new StreamOutput(StreamOutput.StandardOutput, "täglich\r\nzwei\fdrei\n"),
            new DisplayData(
                new MimeBundle([
                    new MimeContent(MimeTypes.Svg, "<svg>\n</svg>"),
                    new MimeContent(MimeTypes.Json, "{\"b\":1,\"a\":[true]}"),
                    new MimeContent("image/png", "iVBORw0KGgo="),
                ])
            ),
            new ExecuteResult(new MimeBundle(MimeTypes.Plain, "2"), count),
            new ErrorOutput("System.Exception", "no", ["   at Cell#1"]),
        ];
}
