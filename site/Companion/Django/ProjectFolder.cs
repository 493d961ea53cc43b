using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Companion.CommandLine.Reporting;
using Companion.Sources;

namespace Companion.CommandLine.Django;

/// <summary>
/// A project's files on disk. A file is read only when the settings need it, so that an unused file may be large or
/// unreadable.
/// </summary>
internal sealed class ProjectFolder : IReadOnlyDictionary<string, string>
{
    private const int MostFiles = 500_000;
    private const long LargestFile = 16 * 1024 * 1024;

    private readonly string _root;
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _problems = new();

    /// <summary>Lists a project's files.</summary>
    /// <param name="folder">The project's folder as the command line names it.</param>
    /// <exception cref="DiagnosticException">The folder does not exist, or is not the folder of a project.</exception>
    public ProjectFolder(string folder)
    {
        DisplayPath = folder;
        _root = Path.Combine(Directory.GetCurrentDirectory(), folder);
        if (folder.Length == 0 || !Directory.Exists(_root))
        {
            throw DiagnosticException.In(
                folder,
                File.Exists(_root) ? "this is a file, not a folder" : "there is no such folder",
                "name the folder where manage.py is with --project"
            );
        }

        _root = Path.GetFullPath(_root);
        List(new DirectoryInfo(_root), "");
    }

    /// <summary>The folder as the command line names it.</summary>
    public string DisplayPath { get; }

    /// <summary>The folder as the settings see it; null if paths are not like Python's on Linux.</summary>
    public string? Root => _root.StartsWith('/') ? _root : null;

    /// <summary>The files that the settings needed but that could not be read.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems.ToSortedList();

    public IEnumerable<string> Keys => _paths;

    public IEnumerable<string> Values => _paths.Select(path => this[path]);

    public int Count => _paths.Count;

    public string this[string key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => _paths.Contains(key);

    /// <summary>Returns the text. If the file cannot be read, the text is empty and a problem is added.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        if (!_paths.Contains(key))
        {
            value = null;
            return false;
        }

        if (!_texts.TryGetValue(key, out value))
        {
            _texts[key] = value = Read(key);
        }

        return true;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _paths.Select(path => KeyValuePair.Create(path, this[path])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string Read(string path)
    {
        var file = new FileInfo(Path.Combine(_root, path));
        try
        {
            if (file is { Exists: true, Length: > LargestFile })
            {
                throw DiagnosticException.In(
                    path,
                    $"the file has {file.Length} bytes",
                    $"settings are read from files of up to {LargestFile} bytes"
                );
            }

            return SourceReader.Decode(InputFile.Read(file.FullName, path), path, _problems)?.Text ?? "";
        }
        catch (DiagnosticException exception)
        {
            _problems.Add(exception.Diagnostic);
            return "";
        }
    }

    private void List(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in Entries(folder, isRoot: prefix.Length == 0))
        {
            var path = prefix + entry.Name;
            if (entry is FileInfo || IsNamedLikeModule(entry))
            {
                _paths.Add(path);
            }

            if (entry is DirectoryInfo inner && IsOwn(inner))
            {
                List(inner, $"{path}/");
            }

            if (_paths.Count > MostFiles)
            {
                throw DiagnosticException.In(
                    DisplayPath,
                    $"there are more than {MostFiles} files in this folder",
                    "name the folder where manage.py is with --project"
                );
            }
        }
    }

    // A subfolder that cannot be listed, such as a database's folder, does not belong to the project.
    private FileSystemInfo[] Entries(DirectoryInfo folder, bool isRoot)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return isRoot
                ? throw DiagnosticException.In(
                    DisplayPath,
                    "permission to read the folder was denied",
                    "give the user who runs this permission to read it"
                )
                : [];
        }
    }

    // A folder that is named like a module is found, and reading it reports that it is a folder.
    private static bool IsNamedLikeModule(FileSystemInfo entry) => entry.Extension == ".py";

    // Neither hidden folders nor installed packages. A link to a folder may lead in circles.
    private static bool IsOwn(DirectoryInfo folder) =>
        !folder.Name.StartsWith('.')
        && folder.Name is not ("__pycache__" or "node_modules" or "site-packages")
        && folder.LinkTarget is null
        && !File.Exists(Path.Combine(folder.FullName, "pyvenv.cfg"));
}
