namespace Companion.Site.Serving;

/// <summary>
/// Watches one folder or file, even before it exists and after it is replaced: its parent is watched for creation and
/// deletion, because the operating system's watch is on the folder itself and ends with it.
/// </summary>
internal sealed class PathWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly string _path;
    private readonly bool _subfolders;
    private readonly Action<string> _changed;
    private readonly Action _missed;
    private readonly Lock _gate = new();
    private FileSystemWatcher? _inside;
    private FileSystemWatcher? _beside;
    private bool _isDisposed;

    /// <summary>Starts watching.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="subfolders">Whether changes in subfolders are included.</param>
    /// <param name="changed">Called with the full path of a change, from any thread.</param>
    /// <param name="missed">Called when changes may have been missed, from any thread.</param>
    /// <exception cref="IOException">The operating system has no watches left.</exception>
    public PathWatch(string path, bool subfolders, Action<string> changed, Action missed)
    {
        _path = path;
        _subfolders = subfolders;
        _changed = changed;
        _missed = missed;
        Start();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _inside?.Dispose();
            _beside?.Dispose();
        }
    }

    private void Start()
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _inside?.Dispose();
                _beside?.Dispose();
                _beside = Watch(NearestFolder(Path.GetDirectoryName(_path)), subfolders: false, OnBeside);
                _inside = Directory.Exists(_path) ? Watch(_path, _subfolders, _changed) : null;
            }
        }
    }

    private void OnBeside(string seen)
    {
        if (_path != seen && !_path.StartsWith(seen + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return;
        }

        if (_path == seen)
        {
            _changed(_path);
        }

        // A watched folder, or a folder on the way to the watched path, was created or deleted.
        if (_path != seen || _inside is not null || Directory.Exists(_path))
        {
            _ = RestartAsync();
        }
    }

    private async Task RestartAsync()
    {
        for (var isWatching = false; !isWatching && !_isDisposed; )
        {
            await Task.Delay(Pause);
            try
            {
                Start();
                isWatching = true;
            }
            catch (Exception exception)
                when (exception is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // The folder was deleted between the check and the watch, or the operating system has no watches left
                // just now.
            }
        }

        _missed();
    }

    private FileSystemWatcher Watch(string folder, bool subfolders, Action<string> tell)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = subfolders,
            InternalBufferSize = 64 * 1024,
            NotifyFilter =
                NotifyFilters.FileName
                | NotifyFilters.DirectoryName
                | NotifyFilters.LastWrite
                | NotifyFilters.Size
                | NotifyFilters.CreationTime,
        };
        watcher.Created += (_, change) => tell(change.FullPath);
        watcher.Deleted += (_, change) => tell(change.FullPath);
        watcher.Changed += (_, change) =>
        {
            // A folder "changes" when a file in it does, which has its own event.
            if (!Directory.Exists(change.FullPath))
            {
                tell(change.FullPath);
            }
        };
        watcher.Renamed += (_, change) =>
        {
            tell(change.OldFullPath);
            tell(change.FullPath);
        };
        watcher.Error += (_, _) => _ = RestartAsync();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private static string NearestFolder(string? folder) =>
        folder is null ? Path.GetPathRoot(Environment.CurrentDirectory)!
        : Directory.Exists(folder) ? folder
        : NearestFolder(Path.GetDirectoryName(folder));
}
