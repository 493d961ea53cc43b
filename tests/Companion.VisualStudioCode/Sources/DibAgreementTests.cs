using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Testing;
using Companion.Testing.Processes;
using Companion.VisualStudioCode.Editors;
using Xunit;

namespace Companion.VisualStudioCode.Sources;

/// <summary>The editor's reader and writer of <c>.dib</c> must agree with the command line's.</summary>
[Collection(nameof(ExtensionSources))]
public sealed class DibAgreementTests(InstalledExtension extension)
{
    private static readonly string Extension = Path.Combine(Repository.Notebooks, "vscode");

    private static readonly string[] Files =
    [
        .. Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "tests", "Companion.Notebooks.Tests", "Documents", "Fixtures", "Dib"),
                "*.dib"
            )
            .Order()
            .Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file))),
    ];

    [Fact]
    public async Task Both_find_the_same_cells_and_an_unchanged_file_keeps_every_byte()
    {
        var answers = await AskAsync(Files);

        for (var index = 0; index < Files.Length; index++)
        {
            var answer = answers[index]!;
            var known = NotebookReader.Read(Files[index], NotebookFormat.Dib);
            var cells = answer["cells"]!.AsArray().Select(cell => ((string)cell!["kernel"]!, (string)cell["text"]!));

            cells.Should().Equal(known.Cells.Select(cell => (cell.Language, cell.Source)), "file {0}", index);
            ((string)answer["kept"]!).Should().Be(Files[index]);
        }
    }

    [Fact]
    public async Task A_file_from_the_command_line_is_written_back_unchanged()
    {
        var files = Files
            .Select(file => NotebookWriter.Write(NotebookReader.Read(file, NotebookFormat.Dib), NotebookFormat.Dib))
            .ToArray();
        var answers = await AskAsync(files);

        for (var index = 0; index < files.Length; index++)
        {
            ((string)answers[index]!["kept"]!).Should().Be(files[index]);

            // Apart from the metadata, nothing can be copied from the file.
            ((string)answers[index]!["anew"]!)
                .Should()
                .Be(files[index]);
        }
    }

    private async Task<JsonArray> AskAsync(string[] files)
    {
        // The installation has restored the packages that bundling needs.
        await extension.ReadyAsync();
        var bundle = await ToolProcess.RunAsync("node", ["bundle.mjs", "--tests"], Extension);
        bundle.OutputOrThrow();
        var answer = await ToolProcess.RunAsync(
            "node",
            ["obj/test/dibProgram.js"],
            Extension,
            JsonSerializer.Serialize(files)
        );
        return JsonNode.Parse(answer.OutputOrThrow())!.AsArray();
    }
}
