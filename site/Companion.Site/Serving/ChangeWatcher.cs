using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Companion.Site.Serving;

/// <summary>
/// Watches the author's files and returns changes in sets, one for each time the author saves. Editors' temporary files
/// are ignored; when the operating system loses changes, the set says that everything may have changed.
/// </summary>
public sealed class ChangeWatcher : IDisposable
{
    // Null means that changes were missed.
    private readonly Channel<string?> _changes = Channel.CreateUnbounded<string?>();
    private readonly ChangeWatcherOptions _options;
    private readonly string[] _ignored;
    private readonly PathWatch[] _watches;

    /// <summary>Starts watching; the sets contain changes from now on.</summary>
    /// <exception cref="IOException">The operating system has no watches left; the message names the limit.</exception>
    public ChangeWatcher(ChangeWatcherOptions options)
    {
        _options = options;
        _ignored = [.. options.Ignored.Select(FullPath)];
        _watches =
        [
            .. options
                .Paths.Select(FullPath)
                .Select(path => new PathWatch(
                    path,
                    subfolders: true,
                    changed => Add(path, changed),
                    () => _changes.Writer.TryWrite(null)
                )),
            .. options.Folders.Select(Watch),
        ];
    }

    /// <summary>The sets, as they arrive; for one reader.</summary>
    /// <param name="cancellation">Ends the sequence with <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<ChangeSet> ReadAllAsync(
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        while (await _changes.Reader.WaitToReadAsync(cancellation))
        {
            yield return await GatherAsync(cancellation);
        }
    }

    /// <summary>Says that anything may have changed, by something else than the files that are watched.</summary>
    public void ReportEverything() => _changes.Writer.TryWrite(null);

    /// <summary>Stops watching and ends the sequence.</summary>
    public void Dispose()
    {
        foreach (var watch in _watches)
        {
            watch.Dispose();
        }

        _changes.Writer.TryComplete();
    }

    private PathWatch Watch(WatchedFolder folder)
    {
        var path = FullPath(folder.Path);
        return new PathWatch(
            path,
            subfolders: false,
            changed =>
            {
                if (folder.Includes(changed))
                {
                    Add(path, changed);
                }
            },
            () => _changes.Writer.TryWrite(null)
        );
    }

    private async Task<ChangeSet> GatherAsync(CancellationToken cancellation)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        var everything = false;
        var until = DateTime.UtcNow + _options.LongestWait;
        do
        {
            while (_changes.Reader.TryRead(out var path))
            {
                everything |= path is null;
                if (path is not null)
                {
                    paths.Add(path);
                }
            }
        } while (DateTime.UtcNow < until && await MoreComesAsync(cancellation));

        return new ChangeSet([.. paths], everything);
    }

    private async Task<bool> MoreComesAsync(CancellationToken cancellation)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        quiet.CancelAfter(_options.QuietPeriod);
        try
        {
            return await _changes.Reader.WaitToReadAsync(quiet.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Add(string watched, string path)
    {
        var inside = Path.GetRelativePath(watched, path);
        if (!EditorFiles.Include(inside) && !_ignored.Any(folder => IsIn(path, folder)))
        {
            _changes.Writer.TryWrite(path);
        }
    }

    private static bool IsIn(string path, string folder) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
