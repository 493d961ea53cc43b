using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class PositionTests
{
    [Theory]
    [InlineData("vscode-polyglot.ipynb", 1, "Console.WriteLine(3")]
    [InlineData("vscode-polyglot.ipynb", 1, "\\\" checks")]
    [InlineData("jupyter-4.5.ipynb", 2, "Console.Error")]
    [InlineData("Dib/procfile.dib", 1, "display(dialect)")]
    [InlineData("Dib/procfile.dib", 5, "text.Length")]
    public void A_position_in_a_cell_is_found_in_its_file(string name, int index, string marked)
    {
        var text = Fixture.Text(name);
        var cell = Fixture.Read(name).Cells[index];
        var expected = TextPosition.At(text, text.IndexOf(marked, StringComparison.Ordinal));
        var inSource = TextPosition.At(
            cell.Source,
            cell.Source.IndexOf(marked.Replace("\\\"", "\""), StringComparison.Ordinal)
        );

        cell.PositionInText(inSource).Should().Be(expected);
    }

    [Fact]
    public void Escapes_before_the_position_are_counted_as_written()
    {
        // HTML("<b>bold</b>") with its angle brackets written as six characters each.
        var cell = Fixture.Read("dotnet-interactive.ipynb").Cells[0];

        var start = cell.PositionInText(new TextPosition(1, 1))!.Value;
        cell.PositionInText(new TextPosition(1, 10))!.Value.Column.Should().Be(start.Column + 6 + 6 + 1 + 6 + 1);
    }

    [Fact]
    public void A_position_outside_the_source_becomes_the_nearest_in_it()
    {
        var cell = Fixture.Read("jupyter-4.5.ipynb").Cells[1];

        cell.PositionInText(new TextPosition(9, 9)).Should().Be(cell.PositionInText(new TextPosition(2, 12)));
        cell.PositionInText(new TextPosition(1, 99)).Should().Be(cell.PositionInText(new TextPosition(1, 17)));
        Fixture.Read("vscode-polyglot.ipynb").Cells[5].PositionInText(new TextPosition(1, 1)).Should().NotBeNull();
    }

    [Fact]
    public void A_changed_cell_has_no_position()
    {
        var cell = Fixture.Read("jupyter-4.5.ipynb").Cells[1];

        (cell with { Source = "other" }).PositionInText(new TextPosition(1, 1)).Should().BeNull();
        NotebookCell.CSharp("1").PositionInText(new TextPosition(1, 1)).Should().BeNull();
        cell.WithoutOutputs().PositionInText(new TextPosition(1, 1)).Should().NotBeNull();
    }
}
