using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Companion.Fuzzing;

/// <summary>Inputs from the existing tests.</summary>
internal static partial class Corpus
{
    private static readonly string Root = FindRoot();

    /// <summary>The texts of the files in a folder and its subfolders.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    /// <summary>The fenced blocks of a specification in certain languages.</summary>
    public static IEnumerable<string> Fences(string path, params string[] languages) =>
        Fence()
            .Matches(File.ReadAllText(Path.Combine(Root, path)))
            .Where(match => languages.Contains(match.Groups["language"].Value, StringComparer.Ordinal))
            .Select(match => match.Groups["text"].Value);

    /// <summary>The lines of a JSON file, compressed or not.</summary>
    public static IEnumerable<JsonElement> Lines(string path)
    {
        using var file = File.OpenRead(Path.Combine(Root, path));
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(content);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<JsonElement>(line);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Companion.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run the fuzzer inside the repository.");
    }

    [GeneratedRegex(
        @"^(?<fence>`{3,})(?<language>\w*).*\n(?<text>(?:.*\n)*?)\k<fence>\s*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Fence();
}
