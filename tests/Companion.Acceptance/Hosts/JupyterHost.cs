using System.Text.Json;
using AwesomeAssertions;
using Companion.Acceptance.CommandLine;
using Companion.Acceptance.Tools;
using Companion.Testing;

namespace Companion.Acceptance.Hosts;

/// <summary>Runs notebooks by Debian's Jupyter, with the kernel as <c>companion kernel install</c> installs it.</summary>
internal static class JupyterHost
{
    /// <summary>The text of each cell's outputs.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string file)
    {
        using var folder = new TemporaryFolder();
        var environment = new[] { "DATA", "RUNTIME", "CONFIG" }.ToDictionary(
            name => $"JUPYTER_{name}_DIR",
            name => Directory.CreateDirectory(folder[name]).FullName
        );
        environment["IPYTHONDIR"] = folder["ipython"];
        var installed = await CompanionProcess.RunAsync(folder.Path, ["kernel", "install"], environment);
        installed.ExitCode.Should().Be(0, "{0}", installed.Errors);
        string[] convert =
        [
            "--to",
            "notebook",
            "--execute",
            "--output-dir",
            folder.Path,
            "--output",
            "run.ipynb",
            file,
        ];
        var ran = await ToolProcess.RunAsync(
            "/usr/bin/python3",
            ["/usr/bin/jupyter-nbconvert", .. convert],
            Path.GetDirectoryName(file)!,
            environment: environment
        );
        ran.ExitCode.Should().Be(0, "{0}", ran.Errors);
        using var notebook = JsonDocument.Parse(File.ReadAllText(folder["run.ipynb"]));
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
