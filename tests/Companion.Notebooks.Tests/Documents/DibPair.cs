using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Companion.Testing;

namespace Companion.Notebooks.Tests.Documents;

/// <summary>
/// A <c>.dib</c> and its cells, in a folder that the tests of the VS Code extension read too
/// (<c>notebooks/vscode/test/dib.test.ts</c>): both readers must agree.
/// </summary>
/// <param name="Text">The file.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record DibPair(string Text, ImmutableArray<DibPair.Cell> Cells)
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "Companion.Notebooks.Tests",
        "Documents",
        "Fixtures",
        "Dib"
    );

    /// <summary>The names of all pairs.</summary>
    public static ImmutableArray<string> Names { get; } =
    [.. Directory.EnumerateFiles(Folder, "*.dib").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    public static DibPair Read(string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, $"{name}.json")));
        var cells = expected.RootElement.GetProperty("cells").EnumerateArray();
        return new DibPair(
            // The byte order mark is part of the file.
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder, $"{name}.dib"))),
            [
                .. cells.Select(cell => new Cell(
                    cell.GetProperty("kernel").GetString()!,
                    cell.GetProperty("text").GetString()!
                )),
            ]
        );
    }

    /// <summary>A cell of the file.</summary>
    internal sealed record Cell(string Kernel, string Text);
}
