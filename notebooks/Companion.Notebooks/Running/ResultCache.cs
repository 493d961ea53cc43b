using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Running;

/// <summary>
/// Keeps the results of notebooks in a folder, one file a run. Whatever is wrong with a file, the notebook is run again; the
/// folder may be deleted at any time.
/// </summary>
/// <param name="folder">The folder; made when it is needed.</param>
public sealed class ResultCache(string folder)
{
    private const int MostEntries = 200;
    private const int HashLength = 64;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The results of a run, or null when they are not there.</summary>
    /// <param name="key">Names all that the results come from.</param>
    /// <param name="count">How many cells were run.</param>
    internal ImmutableArray<RanCell>? Find(string key, int count)
    {
        try
        {
            var text = File.ReadAllText(PathOf(key));
            if (text.Length < HashLength || text[..HashLength] != HashOf(text[HashLength..]))
            {
                return null;
            }

            var notebook = NotebookReader.Read(text[HashLength..], NotebookFormat.Ipynb);
            return notebook.Cells.Length == count
                ? [.. notebook.Cells.Select(cell => new RanCell(cell.ExecutionCount ?? 0, cell.Outputs))]
                : null;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            return null;
        }
    }

    /// <summary>Keeps the results of a run. That it cannot be done is no failure: it costs time, the next time.</summary>
    internal void Keep(string key, ImmutableArray<RanCell> ran)
    {
        var cells = ran.Select(cell => NotebookCell.CSharp("").WithOutputs(cell.Outputs, cell.ExecutionCount));
        var text = NotebookWriter.Write(new Notebook([.. cells]), NotebookFormat.Ipynb);
        var unfinished = PathOf($"{key}.{Environment.ProcessId}.new");
        try
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(unfinished, HashOf(text) + text);
            File.Move(unfinished, PathOf(key), overwrite: true);
            RemoveOld();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What lies there unfinished is nobody's entry, and goes with the old ones.
        }
    }

    private string PathOf(string key) => Path.Combine(Folder, $"{key}.results");

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void RemoveOld()
    {
        var entries = new DirectoryInfo(Folder).GetFiles("*.results");
        foreach (var entry in entries.OrderByDescending(entry => entry.LastWriteTimeUtc).Skip(MostEntries))
        {
            entry.Delete();
        }
    }
}
