using Companion.Testing;

namespace Companion.Architecture.Tests;

/// <summary>The source files of the repository.</summary>
internal static class SourceFiles
{
    private static readonly string[] Folders = ["site", "notebooks", "themes", "tests"];

    private static readonly string[] Left = ["bin", "obj", "node_modules", ".cache", "fixtures"];

    /// <summary>The paths of the files with an extension, from the repository's root, with <c>/</c>.</summary>
    public static IReadOnlyList<string> With(string extension) =>
        [
            .. Folders
                .SelectMany(folder => Below(Path.Combine(Repository.Root, folder)))
                .Where(path => path.EndsWith(extension, StringComparison.Ordinal))
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A file's text.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateDirectories(folder)
            .Where(below => !Left.Contains(Path.GetFileName(below)))
            .SelectMany(Below)
            .Concat(Directory.EnumerateFiles(folder));
}
