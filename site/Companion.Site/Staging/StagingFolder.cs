using System.Collections.Concurrent;
using Companion.Content.Urls;
using Companion.Site.Caching;

namespace Companion.Site.Staging;

/// <summary>
/// A new folder next to the output folder that a build writes to; it replaces the output folder once everything has
/// succeeded. A build that fails or is killed leaves the output folder unchanged. Files that are as the last build left
/// them are not written again.
/// </summary>
internal sealed class StagingFolder : IOutputFolder
{
    /// <summary>The file that marks a folder as written by Companion; any other folder is never replaced.</summary>
    public const string Marker = ".companion";

    private readonly string _output;
    private readonly string _staging;
    private readonly BuildCache _previous;
    private readonly ConcurrentDictionary<string, OutputRecord> _records = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private int _written;

    private StagingFolder(string output, BuildCache previous)
    {
        _output = output;
        _staging = $"{output}.staging-{Environment.ProcessId}";
        _previous = previous;
    }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, OutputRecord> Records => _records;

    /// <summary>Creates the folder.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="previous">What the last build left there.</param>
    /// <exception cref="IOException">
    /// The output folder contains files that Companion did not write, or the folder cannot be created.
    /// </exception>
    public static StagingFolder Create(string output, BuildCache previous)
    {
        var folder = new StagingFolder(TargetOf(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))), previous);
        folder.RefuseForeignFolder();
        folder.RemoveLeftovers();
        folder.Write(new OutputPath(Marker), "companion build writes this folder, and replaces it completely.\n"u8);
        return folder;
    }

    /// <inheritdoc />
    public bool TryKeep(OutputPath path, Digest content)
    {
        if (
            !_previous.Outputs.TryGetValue(path.Value, out var record)
            || record.Content != content
            || !record.IsUntouched(new FileInfo(path.In(_output)))
        )
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

        var file = Prepare(path);
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(content);
        }

        Record(path, digest, file);
    }

    /// <inheritdoc />
    public void Copy(string from, OutputPath path)
    {
        var digest = StaticFileDigest.Of(from, out var written);
        if (written < _previous.Started - TimeSpan.TicksPerSecond && TryKeep(path, digest))
        {
            return;
        }

        var file = Prepare(path);
        File.Copy(from, file);
        Record(path, digest, file);
    }

    /// <inheritdoc />
    public void Publish()
    {
        if (_written == 0 && IsComplete())
        {
            return;
        }

        foreach (var path in _records.Keys)
        {
            var file = Path.Combine(_staging, path);
            if (!File.Exists(file))
            {
                Link(path, file);
            }
        }

        if (!Directory.Exists(_output))
        {
            Directory.Move(_staging, _output);
            return;
        }

        // Where the operating system can exchange two folders in one step, the site is never missing.
        if (!FolderExchange.TryExchange(_staging, _output))
        {
            var old = $"{_output}.old-{Environment.ProcessId}";
            Directory.Move(_output, old);
            MoveIn(old);
            Remove(old);
        }
    }

    /// <summary>Deletes what remains: the unfinished site of a failed build, or the site that was replaced.</summary>
    public void Dispose() => Remove(_staging);

    private string Prepare(OutputPath path)
    {
        Interlocked.Increment(ref _written);
        var file = path.In(_staging);
        var folder = Path.GetDirectoryName(file)!;
        if (_folders.TryAdd(folder, true))
        {
            Directory.CreateDirectory(folder);
        }

        return file;
    }

    private void Record(OutputPath path, Digest digest, string file) =>
        _records[path.Value] = OutputRecord.Of(digest, new FileInfo(file));

    // Nothing is missing, and nothing is there that this build has not kept.
    private bool IsComplete() =>
        Directory.Exists(_output)
        && Directory.EnumerateFiles(_output, "*", SearchOption.AllDirectories).Count() == _records.Count;

    private void Link(string path, string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (_folders.TryAdd(folder, true))
        {
            Directory.CreateDirectory(folder);
        }

        HardLink.CreateOrCopy(Path.Combine(_output, path), file);
    }

    // When the output folder is a link to another folder, it stays a link.
    private static string TargetOf(string output) =>
        Directory.Exists(output) && Directory.ResolveLinkTarget(output, returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : output;

    private void MoveIn(string old)
    {
        try
        {
            Directory.Move(_staging, _output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, _output);
            throw;
        }
    }

    // The next build deletes what cannot be deleted now, because another program has a file open.
    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reported above.
        }
    }

    private void RefuseForeignFolder()
    {
        if (File.Exists(_output))
        {
            throw new IOException($"{_output} is a file, not a folder.");
        }

        if (
            Directory.Exists(_output)
            && !File.Exists(Path.Combine(_output, Marker))
            && Directory.EnumerateFileSystemEntries(_output).Any()
        )
        {
            throw new IOException(
                $"{_output} holds files that companion did not write. The output folder is replaced completely: name another with --output, or empty it."
            );
        }
    }

    // A killed build leaves its folder, whose process no longer exists. On systems without an exchange it may have been
    // killed between its two moves; then the last good site is in the old folder.
    private void RemoveLeftovers()
    {
        var parent = Path.GetDirectoryName(_output)!;
        if (!Directory.Exists(parent))
        {
            return;
        }

        var name = Path.GetFileName(_output);
        foreach (var old in Directory.EnumerateDirectories(parent, $"{name}.old-*"))
        {
            if (Directory.Exists(_output))
            {
                DeleteUnlessOwned(old);
            }
            else
            {
                Directory.Move(old, _output);
            }
        }

        foreach (var left in Directory.EnumerateDirectories(parent, $"{name}.staging-*"))
        {
            DeleteUnlessOwned(left);
        }
    }

    private static void DeleteUnlessOwned(string folder)
    {
        var owner = folder[(folder.LastIndexOf('-') + 1)..];
        if (int.TryParse(owner, out var process) && (process == Environment.ProcessId || !IsRunning(process)))
        {
            Remove(folder);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(process);
            return !running.HasExited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
