using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class CellIdTests
{
    [Fact]
    public void Missing_duplicate_and_malformed_ids_are_replaced_and_valid_ones_kept()
    {
        var notebook = Fixture.Ipynb(
            """
            {"cells":[
              {"cell_type":"raw","id":"good","metadata":{},"source":"a"},
              {"cell_type":"raw","id":"good","metadata":{},"source":"a"},
              {"cell_type":"raw","id":"not good","metadata":{},"source":"a"},
              {"cell_type":"raw","metadata":{},"source":"a"}
            ],"metadata":{},"nbformat":4,"nbformat_minor":5}
            """
        );

        var ids = notebook.Cells.Select(cell => cell.Id).ToList();
        ids[0].Should().Be("good");
        ids.Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex("^[a-zA-Z0-9_-]{1,64}$"));
        Fixture.Ipynb(Fixture.Ipynb(notebook)).Cells.Select(cell => cell.Id).Should().Equal(ids);
    }

    [Fact]
    public void New_ids_derive_from_the_text_so_that_a_cell_added_above_changes_none()
    {
        Notebook Of(params string[] sources) =>
            Fixture.Ipynb(Fixture.Ipynb(Notebook.For([.. sources.Select(NotebookCell.CSharp)])));

        var ids = Of("a", "b").Cells.Select(cell => cell.Id);
        Of("new", "a", "b").Cells.Skip(1).Select(cell => cell.Id).Should().Equal(ids);
        Of("a", "b").Cells.Select(cell => cell.Id).Should().Equal(ids);
    }

    [Fact]
    public void A_notebook_before_4_5_gets_no_ids()
    {
        var notebook = Fixture.Read("jupyter-4.4.ipynb");
        var longer = notebook with { Cells = notebook.Cells.Add(NotebookCell.Markdown("x") with { Id = "mine" }) };

        Fixture.Ipynb(longer).Should().NotContain("\"id\"");
    }
}
