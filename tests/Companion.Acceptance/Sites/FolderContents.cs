using System.Security.Cryptography;

namespace Companion.Acceptance.Sites;

/// <summary>The contents of a folder, to the byte.</summary>
public static class FolderContents
{
    /// <summary>Every file as <c>path: SHA-256</c>, in order of path.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [
            .. Files(folder)
                .Select(file =>
                    $"{file}: {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))))}"
                ),
        ];

    /// <summary>Every file's path below the folder, with <c>/</c>, in order.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
}
