using System.Collections.Concurrent;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Pipeline;

namespace Companion.Site.Staging;

/// <summary>
/// A new folder next to the output folder that a build writes to; it replaces the output folder once everything has
/// succeeded. A build that fails or is killed leaves the output folder unchanged. Files that are as the last build left
/// them are not written again.
/// </summary>
internal sealed class StagingFolder : OutputFolder
{
    /// <summary>The file that marks a folder as written by Companion; any other folder is never replaced.</summary>
    public const string Marker = ".companion";

    private readonly string _output;
    private readonly string _staging;
    private readonly string _renewed;
    private readonly SpareFolder? _spare;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);

    private StagingFolder(string output, BuildCache previous, SpareFolder? spare)
        : base(previous)
    {
        _output = output;
        _spare = spare;
        _staging = $"{output}.staging-{Environment.ProcessId}";
        _renewed = $"{output}.staging-renewed-{Environment.ProcessId}";
    }

    /// <summary>Creates the folder.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="previous">What the last build left there.</param>
    /// <param name="spare">Where the site is kept that is replaced; null to delete it.</param>
    /// <exception cref="IOException">
    /// The output folder contains files that Companion did not write, or the folder cannot be created.
    /// </exception>
    public static StagingFolder Create(string output, BuildCache previous, SpareFolder? spare)
    {
        var folder = new StagingFolder(
            TargetOf(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))),
            previous,
            spare
        );
        folder.RefuseForeignFolder();
        folder.RemoveLeftovers();
        folder.Write(new OutputPath(Marker), "companion build writes this folder, and replaces it completely.\n"u8);
        return folder;
    }

    /// <inheritdoc />
    public override void Publish()
    {
        if (_written.IsEmpty && IsComplete())
        {
            return;
        }

        var site = Assemble();
        if (!Directory.Exists(_output))
        {
            Directory.Move(site, _output);
            return;
        }

        // Where the operating system can exchange two folders in one step, the site is never missing.
        var old = site;
        if (!FolderExchange.TryExchange(site, _output))
        {
            old = $"{_output}.old-{Environment.ProcessId}";
            Directory.Move(_output, old);
            MoveIn(site, old);
        }

        if (_spare?.TryPut(old) is not true)
        {
            Remove(old);
        }
    }

    /// <summary>Deletes what remains: the unfinished site of a failed build, or the site that was replaced.</summary>
    public override void Dispose()
    {
        Remove(_staging);
        Remove(_renewed);
    }

    /// <inheritdoc />
    protected override bool IsUntouched(OutputPath path, OutputRecord record) =>
        record.IsUntouched(new FileInfo(path.In(_output)));

    /// <inheritdoc />
    protected override string Begin(OutputPath path)
    {
        _written[path.Value] = true;
        return FileFor(path);
    }

    /// <inheritdoc />
    protected override string End(OutputPath path, string written) => written;

    private string FileFor(OutputPath path)
    {
        var file = path.In(_staging);
        var folder = Path.GetDirectoryName(file)!;
        if (!_folders.ContainsKey(folder))
        {
            // Known only afterwards: another thread must not rely on a folder that is still to be created.
            Directory.CreateDirectory(folder);
            _folders[folder] = true;
        }

        return file;
    }

    // The folder with the whole new site.
    private string Assemble()
    {
        if (_written.Count < Records.Count / 2 && _spare?.TryTake(_renewed) is true && TryRenew())
        {
            return _renewed;
        }

        Concurrently.ForEach(
            Records.Keys.Where(path => !_written.ContainsKey(path)).Select(path => new OutputPath(path)),
            path => HardLink.CreateOrCopy(path.In(_output), FileFor(path)),
            CancellationToken.None
        );
        return _staging;
    }

    // Whatever is wrong with the spare folder, or would be wrong with any other, shows when all is linked anew.
    private bool TryRenew()
    {
        try
        {
            var written = _written.Keys.ToHashSet(StringComparer.Ordinal);
            new SiteRenewal(_renewed, Records, written).Run(_staging, _output);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Nothing is missing, and nothing is there that this build has not kept.
    private bool IsComplete() =>
        Directory.Exists(_output)
        && Directory.EnumerateFiles(_output, "*", SearchOption.AllDirectories).Count() == Records.Count;

    // When the output folder is a link to another folder, it stays a link.
    private static string TargetOf(string output) =>
        Directory.Exists(output) && Directory.ResolveLinkTarget(output, returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : output;

    private void MoveIn(string site, string old)
    {
        try
        {
            Directory.Move(site, _output);
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
