using System.Text.Json;
using Companion.Testing;
using Companion.VisualStudioCode.Documents;

namespace Companion.VisualStudioCode.Editors;

/// <summary>A folder with notebooks for a window. Its settings name the program that runs cells.</summary>
public sealed class NotebookFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NotebookFolder(string? worker = null) =>
        _folder.Write(
            ".vscode/settings.json",
            JsonSerializer.Serialize(
                new Dictionary<string, string> { ["companion.worker"] = worker ?? Repository.CommandLine }
            )
        );

    public string Path => _folder.Path;

    /// <summary>The full path of a file.</summary>
    public string this[string file] => _folder[file];

    /// <summary>Copies the repository's notebooks, and what they reference.</summary>
    public NotebookFolder WithLessons()
    {
        _folder.Copy(System.IO.Path.Combine(Repository.Notebooks, "bin"), "bin");
        foreach (var file in Directory.EnumerateFiles(Repository.Notebooks, "*.ipynb"))
        {
            File.Copy(file, _folder[System.IO.Path.GetFileName(file)]);
        }

        return this;
    }

    /// <summary>Writes a file.</summary>
    public NotebookFolder With(string file, string text)
    {
        _folder.Write(file, text);
        return this;
    }

    /// <summary>Writes a C# <c>.ipynb</c>.</summary>
    public NotebookFolder WithCells(string file, params string[] cells)
    {
        _folder.WithCells(file, cells);
        return this;
    }

    /// <summary>The processes that run the folder's cells.</summary>
    public IReadOnlyList<int> Workers() =>
        [
            .. Directory
                .EnumerateDirectories("/proc")
                .Select(process => int.TryParse(System.IO.Path.GetFileName(process), out var id) ? id : 0)
                .Where(id => id > 0 && IsWorker(id)),
        ];

    public void Dispose() => _folder.Dispose();

    private bool IsWorker(int id)
    {
        try
        {
            return new DirectoryInfo($"/proc/{id}/cwd").ResolveLinkTarget(returnFinalTarget: false)?.FullName == Path
                && File.ReadAllText($"/proc/{id}/cmdline").Contains("notebook\0worker", StringComparison.Ordinal);
        }
        // The process has ended meanwhile, or belongs to another user.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
