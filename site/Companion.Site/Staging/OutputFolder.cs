using System.Collections.Concurrent;
using System.Text;
using Companion.Content.Urls;
using Companion.Site.Caching;

namespace Companion.Site.Staging;

/// <summary>
/// Where a build writes the site. A file that is as the last build left it is kept and not written again. Thread-safe
/// until it is published.
/// </summary>
/// <param name="previous">What the last build left.</param>
internal abstract class OutputFolder(BuildCache previous) : IDisposable
{
    private readonly ConcurrentDictionary<string, OutputRecord> _records = new(StringComparer.Ordinal);

    /// <summary>The files written and kept so far, by their paths with <c>/</c>.</summary>
    public IReadOnlyDictionary<string, OutputRecord> Records => _records;

    /// <summary>What the last build left.</summary>
    protected BuildCache Previous => previous;

    /// <summary>Keeps a file of the last build.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The fingerprint of the content that it must have.</param>
    /// <returns>False when it has another content, was touched, or does not exist.</returns>
    public bool TryKeep(OutputPath path, Digest content)
    {
        if (
            !previous.Outputs.TryGetValue(path.Value, out var record)
            || record.Content != content
            || !IsUntouched(path, record)
        )
        {
            return false;
        }

        _records[path.Value] = record;
        return true;
    }

    /// <summary>Keeps a file of the last build, whatever its content.</summary>
    /// <param name="path">The file.</param>
    /// <returns>False when it was touched, or does not exist.</returns>
    public bool TryKeep(OutputPath path) =>
        previous.Outputs.TryGetValue(path.Value, out var record) && TryKeep(path, record.Content);

    /// <summary>Keeps a folder of the last build, with all that is in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="parts">The fingerprint of what it must be made of; null for anything.</param>
    /// <returns>False when it is made of something else, was touched, or does not exist.</returns>
    public bool TryKeepFolder(OutputPath folder, Digest? parts)
    {
        var files = FilesIn(folder);
        if (
            files.Length == 0
            || files.Any(file => !IsUntouched(new OutputPath(file.Key), file.Value))
            || (parts is not null && files.Any(file => file.Value.Content != Digest.Of($"{parts} {file.Key}")))
        )
        {
            return false;
        }

        foreach (var (path, record) in files)
        {
            _records[path] = record;
        }

        return true;
    }

    /// <summary>Writes a folder whose files are made together, in place of what it was.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="parts">The fingerprint of what they are made of.</param>
    /// <param name="files">The files, by their paths below the folder.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void WriteFolder(OutputPath folder, Digest parts, IReadOnlyDictionary<string, byte[]> files)
    {
        DropFolder(folder);
        foreach (var (name, content) in files)
        {
            var path = new OutputPath($"{folder}/{name}");
            Write(path, Digest.Of($"{parts} {path}"), content);
        }
    }

    /// <summary>Forgets that a folder was kept.</summary>
    public void DropFolder(OutputPath folder)
    {
        foreach (var (path, _) in FilesIn(folder))
        {
            _records.TryRemove(path, out _);
        }
    }

    /// <summary>Writes text as UTF-8.</summary>
    public Digest Write(OutputPath path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    /// <returns>Their fingerprint.</returns>
    /// <exception cref="IOException">The file was written before, or cannot be written.</exception>
    public Digest Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        var digest = Digest.Of(content);
        if (!TryKeep(path, digest))
        {
            Write(path, digest, content);
        }

        return digest;
    }

    /// <summary>Writes what is made of known parts, unless the last build made it of the same.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parts">The fingerprint of the parts, besides the environment that all pages depend on.</param>
    /// <param name="make">Makes the content.</param>
    /// <exception cref="IOException">The file was written before, or cannot be written.</exception>
    public void Write(OutputPath path, Digest parts, Func<ReadOnlyMemory<byte>> make)
    {
        var digest = new DigestBuilder().Add(previous.Environment).Add(parts).ToDigest();
        if (!TryKeep(path, digest))
        {
            Write(path, digest, make().Span);
        }
    }

    /// <summary>Copies a file.</summary>
    /// <exception cref="IOException">The file was written before, or cannot be copied.</exception>
    public void Copy(string from, OutputPath path)
    {
        // By path, size and time, because it may be too large to read for each build. One that was changed while the
        // last build ran, or just before, may have changed again without a trace.
        var source = new FileInfo(from);
        var changed = source.LastWriteTimeUtc.Ticks;
        var digest = new DigestBuilder().Add(from).Add(source.Length).Add(changed).ToDigest();
        if (changed < previous.Started - TimeSpan.TicksPerSecond && TryKeep(path, digest))
        {
            return;
        }

        var file = Begin(path);
        File.Copy(from, file);
        Record(path, digest, file);
    }

    /// <summary>Makes the written and the kept files the site, and nothing else.</summary>
    public abstract void Publish();

    /// <inheritdoc />
    public abstract void Dispose();

    /// <summary>Whether a file of the last build is still as that build left it.</summary>
    protected abstract bool IsUntouched(OutputPath path, OutputRecord record);

    /// <summary>Prepares the writing of a file.</summary>
    /// <returns>The path on disk to create, in a folder that exists.</returns>
    protected abstract string Begin(OutputPath path);

    /// <summary>Ends the writing of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="written">The path on disk that was created.</param>
    /// <returns>The path on disk where the file is now.</returns>
    protected abstract string End(OutputPath path, string written);

    /// <summary>Keeps a file of the last build, whatever its content.</summary>
    protected void Keep(OutputPath path)
    {
        if (previous.Outputs.TryGetValue(path.Value, out var record))
        {
            _records[path.Value] = record;
        }
    }

    private KeyValuePair<string, OutputRecord>[] FilesIn(OutputPath folder) =>
        [.. previous.Outputs.Where(file => file.Key.StartsWith($"{folder}/", StringComparison.Ordinal))];

    /// <summary>Writes what was made of known parts.</summary>
    /// <param name="path">The file.</param>
    /// <param name="digest">The fingerprint of the parts, by which a later build keeps it.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="IOException">The file was written before, or cannot be written.</exception>
    public void Write(OutputPath path, Digest digest, ReadOnlySpan<byte> content)
    {
        var file = Begin(path);
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(content);
        }

        Record(path, digest, file);
    }

    private void Record(OutputPath path, Digest digest, string written) =>
        _records[path.Value] = OutputRecord.Of(digest, new FileInfo(End(path, written)));
}
