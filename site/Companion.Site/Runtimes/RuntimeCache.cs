using Companion.Site.Pipeline;

namespace Companion.Site.Runtimes;

/// <summary>The runtimes that a site's builds have made ready, in <c>.cache/runtime</c>.</summary>
/// <param name="root">The site's root.</param>
internal sealed class RuntimeCache(string root)
{
    // The current one and the previous one, for an author who switches between versions.
    private const int Kept = 2;

    private readonly string _cache = Path.Combine(root, ".cache", "runtime");

    /// <summary>The runtime with a key; null when there is none.</summary>
    public BrowserRuntime? Find(string key) =>
        Path.Combine(_cache, key) is var folder && Directory.Exists(folder) ? BrowserRuntime.In(folder) : null;

    /// <summary>The runtime with a key, which is made if there is none.</summary>
    /// <param name="key">The key: it changes with the content.</param>
    /// <param name="activity">What the build does meanwhile, as a present participle.</param>
    /// <param name="build">The build.</param>
    /// <param name="make">Makes it, in a folder that is deleted afterwards; returns the folder of the runtime in it.</param>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The cache cannot be written.</exception>
    public BrowserRuntime FindOrMake(string key, string activity, BuildContext build, Func<string, string> make)
    {
        var folder = Path.Combine(_cache, key);
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(_cache);
            using var alone = WaitForOthers(activity, build);
            if (!Directory.Exists(folder))
            {
                Make(folder, make);
                DeleteOld();
            }
        }

        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
        return BrowserRuntime.In(folder);
    }

    // Two concurrent builds would write the same files.
    private FileStream WaitForOthers(string activity, BuildContext build)
    {
        var file = Path.Combine(_cache, "lock");
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                build.Report(activity);
                Thread.Sleep(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static void Make(string folder, Func<string, string> make)
    {
        var unfinished = $"{folder}.unfinished";
        Remove(unfinished);
        try
        {
            Directory.CreateDirectory(unfinished);
            Directory.Move(make(unfinished), folder);
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private void DeleteOld()
    {
        foreach (
            var old in new DirectoryInfo(_cache)
                .EnumerateDirectories()
                .OrderByDescending(each => each.LastWriteTimeUtc)
                .Skip(Kept)
        )
        {
            old.Delete(recursive: true);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
