using System.Text.RegularExpressions;
using AwesomeAssertions;
using Xunit;

namespace Companion.Architecture.Tests;

/// <summary>The folders of TypeScript form layers as those of C# do.</summary>
public sealed partial class ScriptLayerTests
{
    [Theory]
    [InlineData("themes/Riffs/scripts/src")]
    [InlineData("notebooks/vscode/src")]
    public void No_two_folders_import_from_each_other_in_a_circle(string root)
    {
        var arrows =
            from path in SourceFiles.With(".ts")
            where path.StartsWith($"{root}/", StringComparison.Ordinal)
            from Match statement in Import().Matches(SourceFiles.Read(path))
            let importing = FolderOf(path, root)
            let imported = FolderOf(Resolve(path, statement.Groups["path"].Value), root)
            where importing is not null && imported is not null
            select (importing, imported);

        Circles.Find(arrows.Select(arrow => (arrow.importing, arrow.imported))).Should().BeEmpty();
    }

    private static string Resolve(string path, string import) =>
        Path.GetRelativePath("/", Path.GetFullPath($"/{Path.GetDirectoryName(path)}/{import}")).Replace('\\', '/');

    // The scripts beside the folders put them together, and may know all.
    private static string? FolderOf(string path, string root)
    {
        var inside = path.StartsWith($"{root}/", StringComparison.Ordinal) ? path[(root.Length + 1)..] : "";
        return inside.Contains('/', StringComparison.Ordinal) ? inside.Split('/')[0] : null;
    }

    [GeneratedRegex("""\bfrom "(?<path>\.{1,2}/[^"]+)";""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();
}
