using System.Text.Json;
using System.Text.Json.Nodes;
using Companion.Testing.Processes;

namespace Companion.VisualStudioCode.Documents;

/// <summary>An <c>.ipynb</c> as VS Code has written it.</summary>
internal sealed class SavedNotebook(string file)
{
    private const string Validation =
        "import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], as_version=nbformat.NO_CONVERT))";

    private readonly JsonNode root = JsonNode.Parse(File.ReadAllText(file))!;

    /// <summary>The cells of code.</summary>
    public IReadOnlyList<JsonNode> CodeCells =>
        [.. root["cells"]!.AsArray().Select(cell => cell!).Where(cell => (string?)cell["cell_type"] == "code")];

    /// <summary>The text of a cell's outputs: what it printed, its values as plain text, its error.</summary>
    public string TextOf(int codeCell) =>
        string.Concat(CodeCells[codeCell]["outputs"]!.AsArray().Select(output => TextOf(output!)));

    /// <summary>Whether a file is whole, and all of its cells were run.</summary>
    public static bool HasAllResults(string file)
    {
        try
        {
            return new SavedNotebook(file).CodeCells.All(cell => cell["execution_count"] is not null);
        }
        // It is being written.
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Has the format's own library judge the file.</summary>
    public static async Task ValidateAsync(string file) =>
        (
            await ToolProcess.RunAsync("/usr/bin/python3", ["-c", Validation, file], Path.GetDirectoryName(file)!)
        ).OutputOrThrow();

    private static string TextOf(JsonNode output) =>
        (string?)output["output_type"] switch
        {
            "stream" => Join(output["text"]),
            "error" => Join(output["traceback"]),
            _ => Join(output["data"]?["text/plain"]),
        };

    private static string Join(JsonNode? text) =>
        text switch
        {
            JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
            null => "",
            _ => (string)text!,
        };
}
