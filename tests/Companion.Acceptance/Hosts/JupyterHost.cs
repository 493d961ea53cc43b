using System.Text.Json;
using AwesomeAssertions;
using Companion.Acceptance.Cells;
using Companion.Testing.Processes;

namespace Companion.Acceptance.Hosts;

/// <summary>
/// Runs notebooks in Debian's Jupyter, with the kernel that <c>companion kernel install</c> installs.
/// </summary>
internal static class JupyterHost
{
    /// <summary>The text of each cell's outputs.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string file)
    {
        using var jupyter = new DebianJupyter();
        var target = jupyter["run.ipynb"];
        (await jupyter.ConvertAsync(file, target)).OutputOrThrow();
        using var notebook = JsonDocument.Parse(File.ReadAllText(target));
        return
        [
            .. notebook
                .RootElement.GetProperty("cells")
                .EnumerateArray()
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
                .Select(cell => TextOf(cell.GetProperty("outputs"))),
        ];
    }

    private static string TextOf(JsonElement outputs)
    {
        var shown = new ShownText();
        foreach (var output in outputs.EnumerateArray())
        {
            if (output.GetProperty("output_type").GetString() == "stream")
            {
                shown.AddStream(output.GetProperty("name").GetString()!, Join(output.GetProperty("text")));
                continue;
            }

            var data = output.GetProperty("data");
            shown.AddValue(Find(data, "text/html"), Find(data, "text/plain"));
        }

        return shown.ToString();
    }

    private static string? Find(JsonElement data, string type) =>
        data.TryGetProperty(type, out var text) ? Join(text) : null;

    // A text, or its lines (nbformat 4).
    private static string Join(JsonElement text) =>
        text.ValueKind == JsonValueKind.Array
            ? string.Concat(text.EnumerateArray().Select(line => line.GetString()))
            : text.GetString()!;
}
