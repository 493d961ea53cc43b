using System.Text;
using Companion.Sources;

namespace Companion.Site.Importing.Reporting;

/// <summary>
/// Collects the files of an import beside its target, and moves them there once all are written: an import that fails leaves
/// nothing, and none replaces a file.
/// </summary>
internal sealed class ImportStaging : IDisposable
{
    private readonly string _target;
    private readonly string _staging;
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Starts an import.</summary>
    /// <param name="target">The full path of the folder to import into; it may be missing.</param>
    /// <exception cref="DiagnosticException">A file has its name, or the folder cannot be written.</exception>
    public ImportStaging(string target)
    {
        _target = target;
        if (File.Exists(target))
        {
            throw DiagnosticException.In(target, "this is a file, not a folder", "name another folder with --into");
        }

        _staging = Path.TrimEndingDirectorySeparator(target) + $".importing-{Environment.ProcessId}";
        Guard(() => Directory.CreateDirectory(_staging));
    }

    /// <summary>The files, by their paths below the target, with <c>/</c>.</summary>
    public IReadOnlySet<string> Files => _files;

    /// <summary>Writes a file.</summary>
    /// <returns>False when the import already has a file of that path.</returns>
    public bool Write(string path, string text) =>
        Add(path, full => File.WriteAllText(full, text, new UTF8Encoding(false)));

    /// <summary>Copies a file.</summary>
    /// <returns>False when the import already has a file of that path.</returns>
    public bool Copy(string path, string source) => Add(path, full => File.Copy(source, full));

    /// <summary>Moves everything to the target.</summary>
    /// <exception cref="DiagnosticException">Some of it is there already, or cannot be written. Then nothing is moved.</exception>
    public void Publish()
    {
        if (_files.Order(StringComparer.Ordinal).FirstOrDefault(file => Exists(In(_target, file))) is { } existing)
        {
            var count = _files.Count(file => Exists(In(_target, file)));
            throw DiagnosticException.In(
                In(_target, existing),
                count == 1
                    ? "this file is there already, and an import replaces nothing"
                    : $"this file and {count - 1} others of the import are there already, and an import replaces nothing",
                "import into an empty folder with --into"
            );
        }

        var moved = new List<string>();
        try
        {
            foreach (var file in _files)
            {
                var to = In(_target, file);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Move(In(_staging, file), to);
                moved.Add(to);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (var file in moved)
            {
                File.Delete(file);
            }

            throw DiagnosticException.In(_target, "the import cannot be written", exception.Message);
        }
    }

    /// <summary>Deletes what was not moved.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_staging))
        {
            Directory.Delete(_staging, recursive: true);
        }
    }

    private bool Add(string path, Action<string> write)
    {
        if (!_files.Add(path))
        {
            return false;
        }

        var full = In(_staging, path);
        Guard(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            write(full);
        });
        return true;
    }

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiagnosticException.In(_target, "the import cannot be written", exception.Message);
        }
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static string In(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
