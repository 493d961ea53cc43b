using System.Text.Json;
using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Testing;
using Companion.Testing.Processes;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Jupyter.Tests.RealJupyter;

/// <summary>Notebooks have the same results in Jupyter as at build.</summary>
[Needs(Tool.Jupyter)]
public sealed class NotebookTests(DebianJupyter jupyter) : IClassFixture<DebianJupyter>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static TheoryData<string, string> Runs =>
        new MatrixTheoryData<string, string>(
            ["deploy-checks", "gunicorn-workers", "procfile", .. WildNotebooks.All.Keys],
            ["nbconvert", "nbclient"]
        ).Aggregate(
            new TheoryData<string, string>(),
            (data, row) =>
            {
                data.Add(row.Data.Item1, row.Data.Item2);
                return data;
            }
        );

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Results_are_those_of_the_command_line(string name, string how)
    {
        var (notebook, folder) = Place(name);
        var ours = jupyter[$"{name}.ours.ipynb"];
        var theirs = jupyter[$"{name}.{how}.ipynb"];

        var command = await CompanionProcess.RunAsync(folder, ["notebook", "run", notebook, "--output", ours]);
        var ran =
            how == "nbclient"
                ? await jupyter.ScriptAsync(Scripts.Client, notebook, theirs, folder)
                : await jupyter.ConvertAsync(notebook, theirs);

        command.ExitCode.Should().Be(0, "{0}", command.Errors);
        ran.ExitCode.Should().Be(0, "{0}", ran.Errors);
        Outputs(theirs).Should().Be(Outputs(ours));
        Outputs(theirs).Should().Contain("\"output_type\"");
    }

    [Theory]
    [InlineData("Environment.Exit(3);")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();")]
    public async Task A_kernel_that_dies_in_a_cell_is_reported_as_dead(string code)
    {
        jupyter.Write(
            "dying.ipynb",
            NotebookWriter.Write(Notebook.For([NotebookCell.CSharp(code)]), NotebookFormat.Ipynb)
        );

        var ran = await jupyter.ScriptAsync(Scripts.Client, jupyter["dying.ipynb"], jupyter["out.ipynb"], jupyter[""]);

        ran.ExitCode.Should().Be(3);
        ran.Output.Should().StartWith("dead: ");
    }

    [Fact]
    public async Task A_cell_that_fails_ends_the_conversion_with_its_line()
    {
        jupyter.Write(
            "failing.ipynb",
            NotebookWriter.Write(
                Notebook.For([
                    NotebookCell.CSharp("var zero = 0;\n1 / zero"),
                    NotebookCell.CSharp("System.IO.File.WriteAllText(\"ran\", \"\");"),
                ]),
                NotebookFormat.Ipynb
            )
        );

        var ran = await jupyter.ConvertAsync(jupyter["failing.ipynb"], jupyter["failed.ipynb"]);

        ran.ExitCode.Should().NotBe(0);
        ran.Errors.Should().Contain("System.DivideByZeroException").And.Contain("at the cell in cell 1, line 2");
        File.Exists(jupyter["ran"]).Should().BeFalse();
    }

    private (string Notebook, string Folder) Place(string name)
    {
        if (!WildNotebooks.All.TryGetValue(name, out var cells))
        {
            return (Path.Combine(Repository.Notebooks, $"{name}.ipynb"), Repository.Notebooks);
        }

        var notebook = Notebook.For([.. cells.Select(NotebookCell.CSharp)]);
        jupyter.Write($"{name}.ipynb", NotebookWriter.Write(notebook, NotebookFormat.Ipynb));
        return (jupyter[$"{name}.ipynb"], jupyter[""]);
    }

    // The outputs and execution counts of all cells, as text.
    private static string Outputs(string file) =>
        JsonSerializer.Serialize(
            JsonDocument
                .Parse(File.ReadAllText(file))
                .RootElement.GetProperty("cells")
                .EnumerateArray()
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
                .Select(cell => new
                {
                    Count = cell.GetProperty("execution_count").GetInt32(),
                    Outputs = Joined(cell.GetProperty("outputs").EnumerateArray().Select(Normal)),
                }),
            Readable
        );

    // nbclient keeps the pieces in which a stream arrived; nbconvert joins them.
    private static List<SortedDictionary<string, object>> Joined(IEnumerable<SortedDictionary<string, object>> outputs)
    {
        var joined = new List<SortedDictionary<string, object>>();
        foreach (var output in outputs)
        {
            if (
                joined.Count > 0
                && IsStream(output)
                && IsStream(joined[^1])
                && output["name"].Equals(joined[^1]["name"])
            )
            {
                joined[^1]["text"] = $"{joined[^1]["text"]}{output["text"]}";
            }
            else
            {
                joined.Add(output);
            }
        }

        return joined;
    }

    private static bool IsStream(SortedDictionary<string, object> output) => output["output_type"] is "stream";

    private static SortedDictionary<string, object> Normal(JsonElement element) =>
        new(
            element
                .EnumerateObject()
                .ToDictionary(
                    member => member.Name,
                    member =>
                        member.Value.ValueKind == JsonValueKind.Object
                            ? Normal(member.Value)
                            : (object)Text(member.Value)
                ),
            StringComparer.Ordinal
        );

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
            ? string.Concat(value.EnumerateArray().Select(item => item.ToString()))
            : value.ToString();
}
