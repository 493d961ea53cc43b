using System.Security.Cryptography;
using System.Text;

namespace Companion.Site.Runtimes;

/// <summary>The source files of the runtime. It is published again when one of them has changed.</summary>
/// <param name="root">The site's root.</param>
internal sealed class RuntimeSources(string root)
{
    private static readonly string[] Libraries =
    [
        "Companion.Browser",
        "Companion.Controls",
        "Companion.Experiments",
        "Companion.Notebooks",
        "Companion.Python",
        "Companion.Simulations",
        "Companion.Sources",
    ];

    private static readonly string[] Settings = ["Directory.Build.props", "Directory.Packages.props", "global.json"];

    /// <summary>The folder of the projects.</summary>
    public string Projects => Path.Combine(root, "notebooks", "Companion.Browser");

    /// <summary>The workers' scripts.</summary>
    public string Scripts => Path.Combine(Projects, "scripts");

    /// <summary>Whether the sources exist: a site need not be in the same repository.</summary>
    public bool Exist => Directory.Exists(Projects);

    /// <summary>An identifier for the current sources: sixteen hexadecimal digits of a SHA-256.</summary>
    public string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(root, file)}\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private IEnumerable<string> Files() =>
        Libraries
            .SelectMany(library => FilesBelow(Path.Combine(root, "notebooks", library)))
            .Concat(Settings.Select(file => Path.Combine(root, file)).Where(File.Exists))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory
            .EnumerateDirectories(folder)
            .Where(below => Path.GetFileName(below) is not ("bin" or "obj"))
            .SelectMany(FilesBelow)
            .Concat(Directory.EnumerateFiles(folder));
}
