using Companion.Python.Operations;

namespace Companion.Python.Calls;

/// <summary>The files of a project, by path from its root.</summary>
internal sealed class ProjectFileTree(IReadOnlyDictionary<string, string> files, string root)
{
    private readonly Lazy<HashSet<string>> _folders = new(() => FoldersOf(files.Keys));

    /// <summary>The absolute path of the project as its modules see it.</summary>
    public string Root { get; } = root;

    /// <summary>Whether a path in the project is a file.</summary>
    public bool Contains(string path) => files.ContainsKey(path);

    /// <summary>Whether a path in the project is a folder.</summary>
    public bool IsFolder(string path) => _folders.Value.Contains(path);

    /// <summary>The path that the project's modules see for one of its files.</summary>
    public string AbsolutePath(string path) => Root.TrimEnd('/') + "/" + path;

    /// <summary>The project path for an absolute or relative path; null when it is outside the project.</summary>
    public string? Find(string path)
    {
        var full = Paths.Normalize(Paths.JoinText(Root, path));
        var start = Root.TrimEnd('/') + "/";
        return full.StartsWith(start, StringComparison.Ordinal) ? full[start.Length..]
            : full + "/" == start ? ""
            : null;
    }

    /// <summary>The text of a file; evaluation stops if it is too long.</summary>
    public string Read(Meter meter, string path)
    {
        var text = files[path];
        if (text.Length > meter.Limits.FileLength)
        {
            throw new EvaluationStoppedException($"'{path}' is longer than {meter.Limits.FileLength} characters");
        }

        meter.CountText(text.Length);
        return text;
    }

    private static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>();
        foreach (var path in paths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                if (!folders.Add(path[..slash]))
                {
                    break;
                }
            }
        }

        return folders;
    }
}
