using AwesomeAssertions;
using Companion.Content.Notebooks;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using Companion.Site.Libraries;
using Companion.Site.Notebooks;
using Xunit;

namespace Companion.Site.Tests.Notebooks;

/// <summary>What the site shows of a cell's outputs.</summary>
public sealed class DocumentReaderTests : IDisposable
{
    private readonly SiteTestContext _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("""{"kind":"slider","name":"w","label":"Workers","value":1.5,"min":1,"max":8}""", "1.5")]
    [InlineData("""{"kind":"choice","name":"w","label":"Workers","value":"a","choices":["a"]}""", "a")]
    [InlineData("""{"kind":"text","name":"w","label":"Workers","value":"<b>"}""", "<b>")]
    [InlineData("""{"kind":"switch","name":"w","label":"Workers","value":true}""", true)]
    [InlineData("""{"kind":"switch","name":"w","label":"Workers","value":false}""", false)]
    [InlineData("""{"kind":"file","name":"w","label":"Workers","value":null}""", null)]
    public void A_control_is_its_label_and_its_value(string control, object? value)
    {
        ResultOf(control).Should().Be(new InputResult("Workers", value, control));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"label":null,"value":1}""")]
    [InlineData("""{"label":"Workers"}""")]
    public void What_is_not_a_control_is_plain_text(string content)
    {
        ResultOf(content).Should().Be(new TextResult("w: 1"));
    }

    private CellResult ResultOf(string control)
    {
        var cell = NotebookCell.CSharp("Input.Slider()") with
        {
            Outputs =
            [
                new DisplayData(
                    new MimeBundle([
                        new MimeContent(MimeTypes.Input, control),
                        new MimeContent(MimeTypes.Plain, "w: 1"),
                    ])
                ),
            ],
        };
        var notebook = Notebook.For([cell]);
        var support = PageSupport.Of(notebook, _site.Root, NotebookLibraries.None);
        var document = DocumentReader.Read("w", "w.ipynb", notebook, support);
        return document.Cells.OfType<CodeCell>().Single().Results.Single();
    }
}
