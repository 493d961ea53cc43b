using System.Text.RegularExpressions;

namespace Companion.Architecture.Tests;

/// <summary>The imports between the folders of the TypeScript sources.</summary>
internal static partial class Scripts
{
    /// <summary>The folders that hold TypeScript in folders of their own.</summary>
    public static IReadOnlyList<string> Roots { get; } = ["notebooks/vscode/src", "themes/Riffs/scripts/src"];

    /// <summary>Each import from one folder below a root into another.</summary>
    public static IEnumerable<FolderArrow> Arrows { get; } =
    [
        .. (
            from root in Roots
            from path in SourceFiles.With(".ts")
            where path.StartsWith($"{root}/", StringComparison.Ordinal)
            from Match import in Import().Matches(SourceFiles.Read(path))
            let importing = FolderOf(path, root)
            let imported = FolderOf(Resolve(path, import.Groups["path"].Value), root)
            where importing is not null && imported is not null && importing != imported
            select new FolderArrow(root, importing, imported)
        ).Distinct(),
    ];

    private static string Resolve(string path, string import) =>
        Path.GetFullPath($"/{Path.GetDirectoryName(path)}/{import}")[1..];

    // The scripts next to the folders put them together, and may import from all.
    private static string? FolderOf(string path, string root)
    {
        var inside = path.StartsWith($"{root}/", StringComparison.Ordinal) ? path[(root.Length + 1)..] : "";
        return inside.Contains('/', StringComparison.Ordinal) ? inside.Split('/')[0] : null;
    }

    // from "../editor/editor.ts", import("../editor/editor.ts")
    [GeneratedRegex(@"(\bfrom |\bimport\()""(?<path>\.{1,2}/[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();
}
