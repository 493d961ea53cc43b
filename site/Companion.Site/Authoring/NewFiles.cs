using Companion.Sources;

namespace Companion.Site.Authoring;

/// <summary>
/// Files to write together: all of them or none. No file that exists is ever replaced.
/// </summary>
/// <param name="root">The folder that they are written below.</param>
internal sealed class NewFiles(string root)
{
    private readonly List<(string Path, string Text)> _files = [];

    /// <summary>Their paths below the root, with <c>/</c>.</summary>
    public IEnumerable<string> Paths => _files.Select(file => file.Path);

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path below the root, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    public void Add(string path, string text) => _files.Add((path, text));

    /// <summary>Writes them.</summary>
    /// <exception cref="DiagnosticException">One of them cannot be written. None remains.</exception>
    public void Write()
    {
        var undo = new Stack<Action>();
        foreach (var (path, text) in _files)
        {
            var file = Path.Combine(root, path);
            try
            {
                CreateFolder(Path.GetDirectoryName(file)!, undo);
                using var stream = new FileStream(file, FileMode.CreateNew);
                undo.Push(() => File.Delete(file));
                using var writer = new StreamWriter(stream);
                writer.Write(text);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Undo(undo);
                throw DiagnosticException.In(
                    path,
                    "the file cannot be written, so nothing was",
                    File.Exists(file) ? "there is one already, which is left as it is" : exception.Message
                );
            }
        }
    }

    private static void CreateFolder(string folder, Stack<Action> undo)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } above)
        {
            CreateFolder(above, undo);
        }

        Directory.CreateDirectory(folder);
        undo.Push(() => Directory.Delete(folder));
    }

    private static void Undo(Stack<Action> undo)
    {
        foreach (var step in undo)
        {
            try
            {
                step();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody else has put something there, or the disk is gone.
            }
        }
    }
}
