namespace Companion.Site.Serving;

/// <summary>
/// Watches one folder or file, also before it exists and after it was replaced: its parent is watched for its coming and
/// going, because the operating system's watch is on the folder itself and ends with it.
/// </summary>
internal sealed class PathWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly string path;
    private readonly bool subfolders;
    private readonly Action<string> changed;
    private readonly Action missed;
    private readonly Lock gate = new();
    private FileSystemWatcher? inside;
    private FileSystemWatcher? beside;
    private bool isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="subfolders">Whether what lies deeper in a folder counts.</param>
    /// <param name="changed">Is told the full path of what changed, from any thread.</param>
    /// <param name="missed">Is told that changes may have been missed, from any thread.</param>
    /// <exception cref="IOException">The system has no watch to spare.</exception>
    public PathWatch(string path, bool subfolders, Action<string> changed, Action missed)
    {
        this.path = path;
        this.subfolders = subfolders;
        this.changed = changed;
        this.missed = missed;
        Start();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            inside?.Dispose();
            beside?.Dispose();
        }
    }

    private void Start()
    {
        lock (gate)
        {
            if (!isDisposed)
            {
                inside?.Dispose();
                beside?.Dispose();
                beside = Watch(NearestFolder(Path.GetDirectoryName(path)), subfolders: false, OnBeside);
                inside = Directory.Exists(path) ? Watch(path, subfolders, changed) : null;
            }
        }
    }

    private void OnBeside(string seen)
    {
        if (path != seen && !path.StartsWith(seen + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return;
        }

        if (path == seen)
        {
            changed(path);
        }

        // A watched folder came or went, or a folder on the way to what is watched.
        if (path != seen || inside is not null || Directory.Exists(path))
        {
            _ = RestartAsync();
        }
    }

    private async Task RestartAsync()
    {
        for (var isWatching = false; !isWatching && !isDisposed; )
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
                // The folder went away between the question and the watch, or the system has no watch to spare just now.
            }
        }

        missed();
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
            // A folder "changes" when a file in it does, which is told by itself.
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
