using AwesomeAssertions;
using Companion.Testing;
using Xunit;

namespace Companion.Architecture.Tests;

/// <summary>
/// Folders form layers. <c>Snapshots/LayerTests.The_arrows_are_those_of_the_table.verified.txt</c> is the table of allowed arrows:
/// a new one has to be wanted, and is written there with <c>UPDATE_SNAPSHOTS=1</c>.
/// </summary>
public sealed class LayerTests
{
    private static readonly ILookup<FolderArrow, TypeArrow> Folders = House
        .Arrows.Select(arrow => (Folder: FolderArrow.Of(arrow), Arrow: arrow))
        .Where(pair => pair.Folder is not null)
        .ToLookup(pair => pair.Folder!, pair => pair.Arrow);

    [Fact]
    public void The_arrows_are_those_of_the_table()
    {
        var projects = House
            .Arrows.Where(arrow => arrow.From.Project != arrow.To.Project)
            .Select(arrow => ("projects", arrow.From.Project, arrow.To.Project));
        var folders = Folders.Select(folder => (folder.Key.Parent, folder.Key.From, folder.Key.To));

        var scripts = Scripts.Arrows.Select(arrow => (arrow.Parent, arrow.From, arrow.To));

        Golden.Match(Table([.. projects, .. folders, .. scripts]));
    }

    [Fact]
    public void No_two_folders_beside_each_other_know_each_other_in_a_circle()
    {
        var circles =
            from level in Folders.GroupBy(folder => folder.Key.Parent)
            from circle in Circles.Find(level.Select(folder => (folder.Key.From, folder.Key.To)))
            select $"{level.Key}: {string.Join(", ", circle)}\n{Evidence(level.Key, circle)}";

        circles.Should().BeNone();
    }

    [Fact]
    public void No_two_folders_of_scripts_import_from_each_other_in_a_circle() =>
        Scripts
            .Arrows.GroupBy(arrow => arrow.Parent)
            .SelectMany(root => Circles.Find(root.Select(arrow => (arrow.From, arrow.To))))
            .Select(circle => string.Join(", ", circle))
            .Should()
            .BeNone();

    [Fact]
    public void The_imports_of_scripts_are_found() =>
        Scripts.Arrows.Should().Contain(arrow => arrow.From == "cells" && arrow.To == "editor");

    [Fact]
    public void A_circle_is_found() =>
        Circles
            .Find([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "f"), ("f", "e")])
            .Should()
            .BeEquivalentTo([new[] { "a", "b", "c" }, ["e", "f"]]);

    private static string Table(IReadOnlyList<(string Level, string From, string To)> arrows)
    {
        var levels = arrows.GroupBy(arrow => arrow.Level).OrderBy(level => level.Key == "projects" ? "" : level.Key);
        return string.Concat(
            levels.Select(level =>
                $"{level.Key}\n"
                + string.Concat(
                    level
                        .GroupBy(arrow => arrow.From, arrow => arrow.To)
                        .OrderBy(from => from.Key, StringComparer.Ordinal)
                        .Select(from =>
                            $"  {from.Key} -> {string.Join(", ", from.Distinct().Order(StringComparer.Ordinal))}\n"
                        )
                )
            )
        );
    }

    private static string Evidence(string parent, IReadOnlyList<string> circle) =>
        string.Join(
            '\n',
            from folder in Folders
            where folder.Key.Parent == parent && circle.Contains(folder.Key.From) && circle.Contains(folder.Key.To)
            orderby folder.Key.From, folder.Key.To
            let types = folder.Select(arrow => $"{arrow.From.Name} -> {arrow.To.Name}").Distinct().ToList()
            select $"  {folder.Key.From} -> {folder.Key.To} ({types.Count}): {string.Join(", ", types.Take(6))}"
        );
}
