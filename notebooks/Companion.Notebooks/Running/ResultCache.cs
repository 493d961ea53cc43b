using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Companion.Notebooks.Running.Caching;

namespace Companion.Notebooks.Running;

/// <summary>
/// Caches the results of notebooks in a folder, one file per run. If a file is damaged, the notebook is run again. The
/// folder can be deleted at any time.
/// </summary>
/// <param name="folder">The folder; created when it is needed.</param>
public sealed class ResultCache(string folder)
{
    private const int MostEntries = 200;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The results of a run, or null if they are not cached.</summary>
    /// <param name="key">The key of everything that the results depend on.</param>
    /// <param name="count">How many cells were run.</param>
    internal ImmutableArray<ExecutedCell>? Find(string key, int count)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(key)).AsSpan();
            if (
                bytes.Length < SHA256.HashSizeInBytes
                || !bytes[..SHA256.HashSizeInBytes].SequenceEqual(SHA256.HashData(bytes[SHA256.HashSizeInBytes..]))
            )
            {
                return null;
            }

            var cells = JsonSerializer.Deserialize(
                bytes[SHA256.HashSizeInBytes..],
                CacheJson.Default.ExecutedCellArray
            );
            return cells?.Length == count ? [.. cells] : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Caches the results of a run. Failing to write them is not an error: the next run just takes longer.
    /// </summary>
    internal void Keep(string key, ImmutableArray<ExecutedCell> ran)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes([.. ran], CacheJson.Default.ExecutedCellArray);
        var unfinished = PathOf($"{key}.{Environment.ProcessId}.new");
        try
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllBytes(unfinished, [.. SHA256.HashData(text), .. text]);
            File.Move(unfinished, PathOf(key), overwrite: true);
            RemoveOld();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An unfinished file is not an entry; it is deleted together with the old ones.
        }
    }

    private string PathOf(string key) => Path.Combine(Folder, $"{key}.results");

    private void RemoveOld()
    {
        var entries = new DirectoryInfo(Folder).GetFiles("*.results");
        foreach (var entry in entries.OrderByDescending(entry => entry.LastWriteTimeUtc).Skip(MostEntries))
        {
            entry.Delete();
        }
    }
}
