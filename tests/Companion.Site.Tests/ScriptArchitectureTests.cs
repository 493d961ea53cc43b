using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests;

/// <summary>
/// Keeps the folders of the pages' scripts in layers: each imports only from those that this table lists.
/// </summary>
public sealed partial class ScriptArchitectureTests
{
    // A folder comes after those that it imports from, so the table cannot contain a cycle.
    private static readonly (string Folder, string[] Imports)[] Layers =
    [
        ("controls", []),
        ("edits", []),
        ("editor", []),
        ("workers", ["controls"]),
        ("offline", ["workers"]),
        ("reading", ["controls"]),
        ("simulations", ["controls", "editor", "edits", "workers"]),
        ("cells", ["controls", "editor", "edits", "offline", "workers"]),
    ];

    private static string Scripts => Path.Combine(Repository.Root, "themes", "Riffs", "scripts", "src");

    [Fact]
    public void Each_folder_imports_only_from_those_in_the_table()
    {
        var found = Directory
            .EnumerateDirectories(Scripts)
            .Select(folder => $"{Path.GetFileName(folder)} imports {string.Join(", ", ImportsOf(folder))}");

        found
            .Should()
            .BeEquivalentTo(
                Layers.Select(layer => $"{layer.Folder} imports {string.Join(", ", layer.Imports.Order())}")
            );
    }

    [Fact]
    public void The_table_is_in_layers()
    {
        for (var at = 0; at < Layers.Length; at++)
        {
            Layers[at].Imports.Should().BeSubsetOf(Layers[..at].Select(layer => layer.Folder), Layers[at].Folder);
        }
    }

    private static IEnumerable<string> ImportsOf(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.ts", SearchOption.AllDirectories)
            .SelectMany(file => Import().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["folder"].Value)
            .Distinct()
            .Order();

    // from "../editor/editor.ts", import("../editor/editor.ts")
    [GeneratedRegex("""(from |import\()"\.\./(?<folder>\w+)/""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();
}
