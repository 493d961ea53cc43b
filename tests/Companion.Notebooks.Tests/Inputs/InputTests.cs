using System.Text.Json;
using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Tests.Kernels;
using Xunit;

namespace Companion.Notebooks.Tests.Inputs;

/// <summary>Controls that cells declare.</summary>
[Collection(KernelCollection.Name)]
public sealed class InputTests : IDisposable
{
    private readonly KernelSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData(
        """Input.Slider("workers", 1, 8, 2)""",
        """{"kind":"slider","name":"workers","label":"workers","value":2,"min":1,"max":8,"step":1}""",
        "workers: 2",
        "2"
    )]
    [InlineData(
        """Input.Slider("rate", 0.5, 2, 1.5, label: "Requests a second")""",
        """{"kind":"slider","name":"rate","label":"Requests a second","value":1.5,"min":0.5,"max":2}""",
        "Requests a second: 1.5",
        "1.5"
    )]
    [InlineData(
        """Input.Slider("rate", 0, 1, 0.3, step: 0.1)""",
        """{"kind":"slider","name":"rate","label":"rate","value":0.3,"min":0,"max":1,"step":0.1}""",
        "rate: 0.3",
        "0.3"
    )]
    [InlineData(
        """Input.Choice("kind", ["sync", "gthread"], "gthread")""",
        """{"kind":"choice","name":"kind","label":"kind","value":"gthread","choices":["sync","gthread"]}""",
        "kind: gthread",
        "gthread"
    )]
    [InlineData(
        """Input.Text("name", "täglich \"1\"")""",
        """{"kind":"text","name":"name","label":"name","value":"täglich \"1\""}""",
        "name: täglich \"1\"",
        "täglich \"1\""
    )]
    [InlineData(
        """Input.Switch("preload", true)""",
        """{"kind":"switch","name":"preload","label":"preload","value":true}""",
        "preload: on",
        "True"
    )]
    [InlineData(
        """Input.File("settings", "DEBUG = True").Text""",
        """{"kind":"file","name":"settings","label":"settings","value":null}""",
        "settings: no file",
        "DEBUG = True"
    )]
    [InlineData(
        """Input.File("settings").Name is null && Input.File("other").Text is null""",
        """{"kind":"file","name":"settings","label":"settings","value":null}""",
        "settings: no file",
        "True"
    )]
    public async Task An_input_shows_its_control_and_is_its_default(
        string code,
        string control,
        string text,
        string value
    )
    {
        (await _session.EvaluateAsync(code)).Should().Be(value);

        _session
            .Messages.OfType<DisplayData>()
            .First()
            .Data.Should()
            .Be(new MimeBundle([new MimeContent(MimeTypes.Input, control), new MimeContent(MimeTypes.Plain, text)]));
    }

    [Theory]
    [InlineData("""Input.Slider("w", 8, 1, 2)""", "The slider 'w' cannot go from 8 to 1.")]
    [InlineData("""Input.Slider("w", 1, 8, 9)""", "The slider 'w' has the default 9, which is not from 1 to 8.")]
    [InlineData("""Input.Slider("w", 0, double.NaN, 9)""", "The slider 'w' cannot go from 0 to NaN.")]
    [InlineData("""Input.Slider("w", 1, 8, 2, step: 0)""", "The slider 'w' cannot have a step of 0.")]
    [InlineData(
        """Input.Slider("w", 1, 8, 2, step: 2)""",
        "The slider 'w' has the default 2, which no step of 2 from 1 reaches."
    )]
    [InlineData("""Input.Slider(" ", 1, 8, 2)""", "A slider needs a name that is not empty.")]
    [InlineData("""Input.Text("")""", "A text needs a name that is not empty.")]
    [InlineData("""Input.Choice("k", ["a", "b"], "c")""", "The choice 'k' has no choice 'c'.")]
    [InlineData("""Input.Choice("k", ["a", "a"], "a")""", "The choice 'k' has the same choice twice.")]
    [InlineData("""Input.Text("w"); Input.Switch("w");""", "The notebook has two inputs named 'w'.")]
    public async Task A_wrong_declaration_fails_its_cell(string code, string message)
    {
        var result = await _session.RunAsync(code);

        result.Error!.Name.Should().Be("Companion.Notebooks.Display.InputException");
        result.Error.Message.Should().Be(message);
        result.Error.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("""Input.Slider("x", 1, 8, 2)""", "5", "5")]
    [InlineData("""Input.Slider("x", 1, 8, 2)""", "9", "2")]
    [InlineData("""Input.Slider("x", 1, 8, 2)""", "2.5", "2")]
    [InlineData("""Input.Slider("x", 1, 8, 2)""", "\"5\"", "2")]
    [InlineData("""Input.Slider("x", 1, 8, 3, step: 2)""", "4", "3")]
    [InlineData("""Input.Slider("x", 0, 1, 0.5)""", "0.25", "0.25")]
    [InlineData("""Input.Slider("x", 0, 1, 0.5, step: 0.1)""", "0.7", "0.7")]
    [InlineData("""Input.Slider("x", 0, 1, 0.5, step: 0.1)""", "0.75", "0.5")]
    [InlineData("""Input.Choice("x", ["a", "b"], "a")""", "\"b\"", "b")]
    [InlineData("""Input.Choice("x", ["a", "b"], "a")""", "\"c\"", "a")]
    [InlineData("""Input.Text("x", "a")""", "\"\"", "")]
    [InlineData("""Input.Text("x", "a")""", "null", "a")]
    [InlineData("""Input.Switch("x", true)""", "false", "False")]
    [InlineData("""Input.Switch("x", true)""", "0", "True")]
    [InlineData("""Input.File("x").Text""", """{"name":"a.py","text":"A = 1"}""", "A = 1")]
    [InlineData("""Input.File("x", "b").Text""", """{"name":"a.py"}""", "b")]
    [InlineData("""Input.File("x", "b").Text""", """{"name":1,"text":2}""", "b")]
    public async Task A_kept_value_counts_if_the_declaration_allows_it(string code, string kept, string value)
    {
        await RunAsync("1", "one", """{"x":KEPT}""".Replace("KEPT", kept, StringComparison.Ordinal));

        (await _session.EvaluateAsync(code)).Should().Be(value);
    }

    [Fact]
    public async Task A_value_is_kept_until_null_restores_the_default()
    {
        const string slider = """Input.Slider("x", 1, 8, 2)""";
        await RunAsync(slider, "one", """{"x":5}""");
        _session.Value.Should().Be("5");
        await RunAsync(slider, "one");
        _session.Value.Should().Be("5");

        await RunAsync(slider, "one", """{"x":null}""");

        _session.Value.Should().Be("2");
    }

    [Fact]
    public async Task A_chosen_file_is_shown_by_its_name_alone()
    {
        await RunAsync("""Input.File("x")""", "one", """{"x":{"name":"a.py","text":"SECRET"}}""");

        var shown = _session.Messages.OfType<DisplayData>().Single().Data;
        shown.Find(MimeTypes.Input).Should().Be("""{"kind":"file","name":"x","label":"x","value":"a.py"}""");
        shown.Find(MimeTypes.Plain).Should().Be("x: a.py");
    }

    [Fact]
    public async Task A_cell_declares_its_inputs_again_and_no_other_cell_can()
    {
        (await RunAsync("""Input.Text("x")""", "one")).Status.Should().Be(CellStatus.Succeeded);
        (await RunAsync("""Input.Switch("x")""", "one")).Status.Should().Be(CellStatus.Succeeded);

        (await RunAsync("""Input.Text("x")""", "two"))
            .Error!.Message.Should()
            .Be("The notebook has two inputs named 'x'.");

        await RunAsync("1", "one");
        (await RunAsync("""Input.Text("x")""", "two")).Status.Should().Be(CellStatus.Succeeded);
    }

    [Theory]
    [InlineData("var Input = \"own\"; Input")]
    [InlineData("class Input { public override string ToString() => \"own\"; }\nnew Input().ToString()")]
    [InlineData("string Input() => \"own\";\nInput()")]
    public async Task A_cell_may_use_the_name_for_something_else(string code)
    {
        (await _session.EvaluateAsync(code)).Should().Be("own");
    }

    [Theory]
    [InlineData("var Input = \"own\";", "Input.ToString()")]
    [InlineData("class Input { public static string Slider(string name) => \"own\"; }", "Input.Slider(\"x\")")]
    [InlineData("string Input() => \"own\";", "Input()")]
    [InlineData("enum Input { own }", "Input.own.ToString()")]
    public async Task A_later_cell_sees_what_an_earlier_one_declares_by_the_name(string declaration, string use)
    {
        await _session.EvaluateAsync(declaration);
        await _session.EvaluateAsync("using System.Globalization;\nvar between = 1;");

        (await _session.EvaluateAsync(use)).Should().Be("own");
    }

    [Theory]
    [InlineData(".csx")]
    [InlineData(".cs")]
    public async Task In_an_exported_text_each_input_is_its_default(string extension)
    {
        var format = extension == ".cs" ? NotebookFormat.Program : NotebookFormat.Script;
        var notebook = Notebook.For([
            NotebookCell.CSharp(
                """
                var workers = Input.Slider("workers", 1, 8, 2, label: "Workers");
                var rate = Input.Slider("rate", 0.5, 2, 1.5);
                var kind = Input.Choice("kind", ["sync", "gthread"], "sync");
                var name = Input.Text("name", "web");
                var preload = Input.Switch("preload", true);
                var file = Input.File("settings");
                Console.WriteLine($"{workers} {rate} {kind} {name} {preload} {file.Text is null}");
                """
            ),
        ]);

        await _session.EvaluateAsync(NotebookWriter.Write(notebook, format));

        _session.Output.Should().Be("2 1.5 sync web True True\n");
        _session.Messages.OfType<DisplayData>().Should().BeEmpty();
    }

    private Task<CellResult> RunAsync(string code, string cell, string? inputs = null) =>
        _session.RunAsync(
            new CellRequest(code)
            {
                Cell = cell,
                Inputs = inputs is null ? null : JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(inputs),
            }
        );
}
