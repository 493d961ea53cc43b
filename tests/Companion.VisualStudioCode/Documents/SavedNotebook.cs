using System.Text.Json;
using System.Text.Json.Nodes;
using Companion.Testing.Processes;

namespace Companion.VisualStudioCode.Documents;

/// <summary>An <c>.ipynb</c> written by VS Code.</summary>
internal sealed class SavedNotebook(string file)
{
    private const string Validation =
        "import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], as_version=nbformat.NO_CONVERT))";

    private readonly JsonNode _root = JsonNode.Parse(File.ReadAllText(file))!;

    /// <summary>The code cells.</summary>
    public IReadOnlyList<JsonNode> CodeCells =>
        [.. _root["cells"]!.AsArray().Select(cell => cell!).Where(cell => (string?)cell["cell_type"] == "code")];

    /// <summary>The text of a cell's outputs: its printed text, its values as plain text, its error.</summary>
    public string TextOf(int codeCell) =>
        string.Concat(CodeCells[codeCell]["outputs"]!.AsArray().Select(output => TextOf(output!)));

    /// <summary>Whether a file is complete, and all of its cells have been run.</summary>
    public static bool HasAllResults(string file)
    {
        try
        {
            return new SavedNotebook(file).CodeCells.All(cell => cell["execution_count"] is not null);
        }
        // The file is just being written.
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Validates the file with the format's own library.</summary>
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
