using System.Collections.Concurrent;
using Companion.Content.Urls;
using Companion.Site.Caching;

namespace Companion.Site.Staging;

/// <summary>
/// The output folder of a preview, in which each file is replaced as soon as its new content is known. A reader of a
/// file sees the old one or the new one.
/// </summary>
/// <param name="output">The folder, as a build left it.</param>
/// <param name="previous">What is in it.</param>
/// <param name="changed">Called with each file that was replaced or deleted, from any thread.</param>
internal sealed class PreviewFolder(string output, BuildCache previous, Action<string> changed) : IOutputFolder
{
    private readonly ConcurrentDictionary<string, OutputRecord> _records = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public IReadOnlyDictionary<string, OutputRecord> Records => _records;

    /// <inheritdoc />
    public bool TryKeep(OutputPath path, Digest content)
    {
        if (!previous.Outputs.TryGetValue(path.Value, out var record) || record.Content != content)
        {
            return false;
        }

        _records[path.Value] = record;
        return true;
    }

    /// <inheritdoc />
    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        var digest = Digest.Of(content);
        if (TryKeep(path, digest))
        {
            return;
        }

        var file = path.In(output);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = $"{file}.unfinished";
        using (
            var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0)
        )
        {
            stream.Write(content);
        }

        Replace(path, digest, unfinished, file);
    }

    /// <inheritdoc />
    public void Copy(string from, OutputPath path)
    {
        var digest = StaticFileDigest.Of(from, out var written);
        if (written < previous.Started - TimeSpan.TicksPerSecond && TryKeep(path, digest))
        {
            return;
        }

        var file = path.In(output);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = $"{file}.unfinished";
        File.Copy(from, unfinished, overwrite: true);
        Replace(path, digest, unfinished, file);
    }

    /// <inheritdoc />
    public void Publish()
    {
        TryKeepMarker();
        foreach (var path in previous.Outputs.Keys.Where(path => !_records.ContainsKey(path)))
        {
            File.Delete(Path.Combine(output, path));
            changed(path);
        }
    }

    /// <inheritdoc />
    public void Dispose() { }

    private void TryKeepMarker()
    {
        if (previous.Outputs.TryGetValue(StagingFolder.Marker, out var marker))
        {
            _records[StagingFolder.Marker] = marker;
        }
    }

    private void Replace(OutputPath path, Digest digest, string unfinished, string file)
    {
        File.Move(unfinished, file, overwrite: true);
        _records[path.Value] = OutputRecord.Of(digest, new FileInfo(file));
        changed(path.Value);
    }
}
