using System.Collections.Immutable;
using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using CsCheck;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class IpynbRoundTripTests
{
    public static TheoryData<string> Notebooks => [.. Fixture.Notebooks];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void An_unchanged_notebook_is_written_character_by_character(string name)
    {
        Fixture.Ipynb(Fixture.Read(name)).Should().Be(Fixture.Text(name));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Windows_line_endings_a_byte_order_mark_and_surrounding_blank_lines_stay(string name)
    {
        var text = "\uFEFF\r\n" + Fixture.Text(name).Replace("\n", "\r\n") + "\r\n \r\n";
        Fixture.Ipynb(Fixture.Ipynb(text)).Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void New_outputs_change_nothing_but_themselves(string name)
    {
        var notebook = Fixture.Read(name);
        var index = notebook.Cells.ToList().FindIndex(cell => cell.Kind == CellKind.Code);
        var changed = notebook.Cells[index].WithOutputs([new StreamOutput("stdout", "new\noutput")], 99);

        var written = Fixture.Ipynb(notebook.WithCell(index, changed));

        Fixture.Ipynb(written).Cells[index].Should().Be(changed);
        var restored = Fixture.Ipynb(written).WithCell(index, notebook.Cells[index]);
        restored.Should().Be(notebook);
        var (before, after) = (Fixture.Text(name).Split('\n'), written.Split('\n'));
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameAtEnd = before.Reverse().Zip(after.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var linesOfTheCell = before.Length - same - sameAtEnd;
        linesOfTheCell.Should().BeLessThanOrEqualTo(before.Length == 1 ? 1 : 32);
    }

    [Fact]
    public void New_outputs_are_indented_as_the_file_is()
    {
        var notebook = Fixture.Read("colab.ipynb");
        var written = Fixture.Ipynb(
            notebook.WithCell(1, notebook.Cells[1].WithOutputs([new StreamOutput("stdout", "43\n")], 6))
        );

        written
            .Should()
            .Be(
                Fixture
                    .Text("colab.ipynb")
                    .Replace("\"execution_count\": 5", "\"execution_count\": 6")
                    .Replace(
                        """
                                {
                                  "output_type": "stream",
                                  "text": [
                                    "42\n"
                                  ],
                                  "name": "stdout"
                                }
                        """,
                        """
                                {
                                  "name": "stdout",
                                  "output_type": "stream",
                                  "text": [
                                    "43\n"
                                  ]
                                }
                        """
                    )
            );
    }

    [Fact]
    public void A_run_with_the_same_results_leaves_the_file_unchanged()
    {
        var notebook = Fixture.Read("dotnet-interactive.ipynb");
        var cell = notebook.Cells[0];
        ImmutableArray<CellOutput> again =
        [
            new ExecuteResult(
                new MimeBundle([new MimeContent("text/html", "<b>bold</b>"), new MimeContent("text/plain", "bold")]),
                1
            ),
            new StreamOutput("stdout", "one string, \"not\" a list\r\n"),
            new ErrorOutput("Error", "(1,1): error CS0103", []),
        ];

        var rerun = notebook.WithCell(0, cell.WithOutputs(again, 1));

        Fixture.Ipynb(rerun).Should().Be(Fixture.Text("dotnet-interactive.ipynb"));
    }

    [Fact]
    public void One_changed_output_of_three_leaves_the_others_unchanged()
    {
        var notebook = Fixture.Read("dotnet-interactive.ipynb");
        var cell = notebook.Cells[0];
        var changed = cell with { Outputs = cell.Outputs.SetItem(2, new ErrorOutput("Error", "other", [])) };

        Fixture
            .Ipynb(notebook.WithCell(0, changed))
            .Should()
            .Contain("\\u003Cb\\u003Ebold")
            .And.Contain("one string, \\u0022not\\u0022")
            .And.NotContain("CS0103");
    }

    [Fact]
    public void Unknown_outputs_and_members_are_kept()
    {
        const string text =
            """{"cells":[{"cell_type":"code","x-cell":1,"metadata":{"x":{"y":1.50}},"execution_count":null,"source":[],"outputs":[{"output_type":"hologram","beam":[1e3]},{"output_type":"stream","name":"stdout","text":"a","x-more":true}]}],"x-root":null,"metadata":{},"nbformat":4,"nbformat_minor":4}""";
        var notebook = Fixture.Ipynb(text);

        notebook.Cells[0].Outputs[0].Should().BeOfType<UnknownOutput>();
        Fixture.Ipynb(notebook).Should().Be(text);
        var added = notebook.Cells[0] with { Outputs = notebook.Cells[0].Outputs.Add(new StreamOutput("stderr", "")) };
        Fixture
            .Ipynb(notebook.WithCell(0, added))
            .Should()
            .Be(
                text.Replace(
                    "\"x-more\":true}",
                    "\"x-more\":true},{\"name\":\"stderr\",\"output_type\":\"stream\",\"text\":[]}"
                )
            );
    }

    [Fact]
    public void A_source_in_one_string_stays_in_one_string()
    {
        var notebook = Fixture.Read("dotnet-interactive.ipynb");
        var changed = notebook.WithCell(2, notebook.Cells[2] with { Source = "two\nlines" });

        Fixture.Ipynb(changed).Should().Contain("\"source\": \"two\\nlines\"");
    }

    [Fact]
    public void Tags_join_the_sorted_metadata_where_they_belong()
    {
        var notebook = Fixture.Read("vscode-polyglot.ipynb");
        var tagged = notebook.WithCell(1, notebook.Cells[1].WithTags("hide-input", "hide-input"));

        Fixture
            .Ipynb(tagged)
            .Should()
            .Be(
                Fixture
                    .Text("vscode-polyglot.ipynb")
                    .Replace(
                        """
                            "vscode": {
                             "languageId": "polyglot-notebook"
                            }
                           },
                           "outputs": [
                            {
                             "data": {
                        """,
                        """
                            "tags": [
                             "hide-input"
                            ],
                            "vscode": {
                             "languageId": "polyglot-notebook"
                            }
                           },
                           "outputs": [
                            {
                             "data": {
                        """
                    )
            );
    }

    [Fact]
    public void Members_that_the_format_requires_and_the_file_lacks_are_added()
    {
        var notebook = Fixture.Ipynb("""{"nbformat":4,"cells":[{"cell_type":"code","source":"1"}]}""");

        Fixture
            .Ipynb(notebook)
            .Should()
            .Be(
                """{"nbformat":4,"cells":[{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":"1"}],"metadata":{},"nbformat_minor":0}"""
            );
    }

    [Fact]
    public void Any_notebook_is_read_as_it_was_written()
    {
        AnyNotebook.Any.Sample(notebook =>
        {
            var written = Fixture.Ipynb(notebook);
            var read = Fixture.Ipynb(written);
            var expected = notebook.Cells.Select((cell, index) => cell with { Id = read.Cells[index].Id });
            read.Cells.Select(Plain).Should().Equal(expected.Select(Plain));
            Fixture.Ipynb(read).Should().Be(written);
        });
    }

    // Writing adds the language to the metadata if it would otherwise be read as another.
    private static NotebookCell Plain(NotebookCell cell) =>
        cell with
        {
            Metadata = cell.Metadata.Without("dotnet_interactive").Without("polyglot_notebook"),
        };
}
