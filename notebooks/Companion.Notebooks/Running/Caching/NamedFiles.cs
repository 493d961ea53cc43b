using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Running.Caching;

/// <summary>
/// The files that cells name: assemblies in <c>#r</c> and their dependencies next to them, scripts in <c>#load</c>,
/// notebooks in <c>#!import</c>, and the files that these name in turn. It may find a file too many, which costs an
/// extra run but is never wrong.
/// </summary>
internal sealed partial class NamedFiles(string folder)
{
    private const string Missing = "missing";

    private readonly SortedDictionary<string, string> _contents = new(StringComparer.Ordinal);
    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>The files' paths, relative to the notebook, and their hashes, in a fixed order.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> Contents() => _contents;

    /// <summary>Finds the files that a text names.</summary>
    public void AddFrom(string source) => AddFrom(source, _folder);

    private void AddFrom(string source, string scriptFolder)
    {
        // Most cells name no files.
        if (!source.Contains('#', StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Directive().Matches(source))
        {
            var name = match.Groups["path"].Value;
            Add(_folder, name);
            if (scriptFolder != _folder)
            {
                Add(scriptFolder, name);
            }
        }
    }

    private void Add(string from, string name)
    {
        string path;
        try
        {
            path = Path.GetFullPath(name, from);
        }
        catch (ArgumentException)
        {
            return;
        }

        var key = Path.GetRelativePath(_folder, path);
        if (_contents.ContainsKey(key))
        {
            return;
        }

        try
        {
            var bytes = File.ReadAllBytes(path);
            _contents[key] = Convert.ToHexStringLower(SHA256.HashData(bytes));
            AddFrom(path, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _contents[key] = Missing;
        }
    }

    private void AddFrom(string path, byte[] bytes)
    {
        var inside = Path.GetDirectoryName(path)!;
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".dll":
                foreach (var name in References(bytes))
                {
                    if (File.Exists(Path.Combine(inside, name)))
                    {
                        Add(inside, name);
                    }
                }

                break;
            case ".csx" or ".cs":
                AddFrom(System.Text.Encoding.UTF8.GetString(bytes), inside);
                break;
            case ".ipynb" or ".dib":
                foreach (var cell in Cells(path, bytes))
                {
                    AddFrom(cell.Source, inside);
                }

                break;
        }
    }

    private static ImmutableArray<NotebookCell> Cells(string path, byte[] bytes)
    {
        try
        {
            return NotebookReader
                .Read(System.Text.Encoding.UTF8.GetString(bytes), NotebookFormat.FromPath(path)!)
                .Cells;
        }
        // The run will report it.
        catch (NotebookFormatException)
        {
            return [];
        }
    }

    private static List<string> References(byte[] assembly)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(assembly));
            var metadata = file.GetMetadataReader();
            return
            [
                .. metadata.AssemblyReferences.Select(handle =>
                    $"{metadata.GetString(metadata.GetAssemblyReference(handle).Name)}.dll"
                ),
            ];
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            return [];
        }
    }

    [GeneratedRegex(
        """^[ \t]*(#r|#load)[ \t]+"(?!nuget:)(?<path>[^"\r\n]+)"|^#!import[ \t]+"?(?<path>[^"\r\n]+?)"?[ \t]*\r?$""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Directive();
}
