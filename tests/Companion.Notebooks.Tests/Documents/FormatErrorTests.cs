using AwesomeAssertions;
using Companion.Notebooks.Documents;
using CsCheck;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class FormatErrorTests
{
    private const string Tail = ""","metadata":{},"nbformat":4,"nbformat_minor":4}""";

    [Theory]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("[]", 1, 1, "the notebook is an array")]
    [InlineData("{\n \"cells\": [],\n}", 2, 13, "no entry follows this ','")]
    [InlineData("{\n \"cells\": [\n", 2, 11, "the list that opens here is not closed")]
    [InlineData("{\"cells\": [] \"metadata\"", 1, 14, "expected a ',' or '}'")]
    [InlineData("{'cells': []}", 1, 2, "expected a key in double quotes")]
    [InlineData("{\"a\": \"\\x\"}", 1, 8, "this backslash starts an escape that JSON does not have")]
    [InlineData("{\"a\": \"b\nc\"}", 1, 7, "the text in quotes does not end on its line")]
    [InlineData("{\"a\": \"b\tc\"}", 1, 9, "the control character U+0009 is not allowed in JSON")]
    [InlineData("{\"a\": \"b", 1, 7, "the text in quotes does not end on its line")]
    [InlineData("{\"a\": NaN}", 1, 7, "'NaN' is not a JSON value")]
    [InlineData("{\"a\": 01}", 1, 7, "'01' is not a JSON value")]
    [InlineData("{\"a\": 1.}", 1, 7, "'1.' is not a JSON value")]
    [InlineData("{}{}", 1, 3, "there is text after the end of the JSON object")]
    [InlineData("{\n<<<<<<< HEAD\n", 2, 1, "the marker of an unresolved merge")]
    [InlineData("{\"cells\":[]}", 1, 1, "the notebook has no 'nbformat'")]
    [InlineData("{\"cells\":[],\"nbformat\":3}", 1, 24, "the notebook's format is 3")]
    [InlineData("{\"cells\":[],\"nbformat\":\"4\"}", 1, 24, "the notebook's format is a string")]
    [InlineData("{\"nbformat\":4}", 1, 1, "the notebook has no 'cells'")]
    [InlineData("{\"cells\":{}" + Tail, 1, 10, "'cells' is an object")]
    [InlineData("{\"cells\":[7]" + Tail, 1, 11, "a cell is 7")]
    [InlineData("{\"cells\":[{}]" + Tail, 1, 11, "the cell has no 'cell_type'")]
    [InlineData("{\"cells\":[{\"cell_type\":\"heading\"}]" + Tail, 1, 24, "unknown cell type 'heading'")]
    [InlineData("{\"cells\":[{\"cell_type\":\"raw\"}]" + Tail, 1, 11, "the cell has no 'source'")]
    [InlineData(
        "{\"cells\":[{\"cell_type\":\"raw\",\"source\":[1]}]" + Tail,
        1,
        40,
        "a line of the cell's source is 1"
    )]
    [InlineData(
        "{\"cells\":[{\"cell_type\":\"raw\",\"source\":\"\",\"metadata\":[]}]" + Tail,
        1,
        53,
        "the cell's metadata is an array"
    )]
    [InlineData(
        "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"\",\"execution_count\":1.5}]" + Tail,
        1,
        61,
        "'execution_count' is 1.5"
    )]
    [InlineData(
        "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[{}]}]" + Tail,
        1,
        54,
        "the output has no 'output_type'"
    )]
    [InlineData(
        "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[{\"output_type\":\"display_data\",\"data\":[]}]}]"
            + Tail,
        1,
        91,
        "the output's data is an array"
    )]
    public void A_malformed_notebook_is_reported_by_line_and_column(string text, int line, int column, string message)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Fixture.Ipynb(text));

        (error.Position, error.Message).Should().Be((new TextPosition(line, column), message));
        error.Advice.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
    }

    [Theory]
    [InlineData("#!meta\n{\"a\":}\n#!csharp\n1", 2, 6, "expected a value")]
    [InlineData("#!meta\n\n#!csharp\n1", 3, 1, "expected a value, but the JSON ends")]
    [InlineData("#!meta\n[]", 2, 1, "'#!meta' is an array")]
    [InlineData("#!meta", 1, 7, "expected a value, but the JSON ends")]
    [InlineData("#!meta\n{}\n#!csharp\n1\n#!meta\n{}", 5, 1, "a second '#!meta'")]
    public void A_malformed_dib_is_reported_by_line_and_column(string text, int line, int column, string message)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Fixture.Dib(text));

        (error.Position, error.Message).Should().Be((new TextPosition(line, column), message));
        error.Advice.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Endless_nesting_is_an_error_and_not_a_crash()
    {
        var error = Assert.Throws<NotebookFormatException>(() => Fixture.Ipynb(new string('[', 1_000_000)));
        error.Message.Should().Be("arrays and objects nest more than 128 deep");
    }

    [Fact]
    public void A_script_is_not_read_as_a_notebook()
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookReader.Read("", NotebookFormat.Script));
        error.Message.Should().Be("a C# script cannot be read as a notebook");
    }

    [Fact]
    public void Damaged_notebooks_are_either_rejected_or_read()
    {
        var damage = Gen.Select(
            Gen.OneOf([.. Fixture.Notebooks, "Dib/procfile.dib"]),
            Gen.Int[0, 10_000],
            Gen.Int[0, 40],
            Gen.OneOf(
                Gen.String,
                Gen.OneOf(
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    ",",
                    ":",
                    "\\",
                    "\\ud800",
                    "null",
                    "1e",
                    "4",
                    "#!meta\n",
                    "#!html\n",
                    "\r"
                )
            )
        );
        damage.Sample(
            cut =>
            {
                var (name, start, length, inserted) = cut;
                var text = Fixture.Text(name);
                start %= text.Length;
                var damaged = text[..start] + inserted + text[Math.Min(text.Length, start + length)..];
                try
                {
                    var notebook = NotebookReader.Read(damaged, NotebookFormat.FromPath(name)!);
                    foreach (var format in NotebookFormat.All)
                    {
                        NotebookWriter.Write(notebook, format);
                    }

                    var written = Fixture.Ipynb(notebook);
                    Fixture.Ipynb(Fixture.Ipynb(written)).Should().Be(written);
                }
                catch (NotebookFormatException exception)
                {
                    exception.Position.Line.Should().BeInRange(1, damaged.Count(letter => letter == '\n') + 1);
                    exception.Position.Column.Should().BeInRange(1, damaged.Length + 1);
                    exception.Message.Should().NotBeEmpty().And.NotEndWith(".");
                    exception.Advice.Should().NotBeEmpty();
                }
            },
            iter: 3000
        );
    }

    [Fact]
    public void Random_text_is_either_rejected_or_read()
    {
        Gen.String.Sample(text =>
        {
            foreach (var format in NotebookFormat.All)
            {
                try
                {
                    NotebookReader.Read(text, format);
                }
                catch (NotebookFormatException exception)
                {
                    exception.Message.Should().NotBeEmpty();
                }
            }
        });
    }
}
