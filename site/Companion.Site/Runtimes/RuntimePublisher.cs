using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Runtimes;

/// <summary>
/// Publishes the programs that run experiments in pages. It takes a minute or two, so it only runs when their sources
/// have changed.
/// </summary>
/// <param name="root">The site's root. When the programs' sources are not below it, there is no runtime.</param>
internal sealed class RuntimePublisher(string root)
{
    private const string Activity = "publishing the experiments (once, for a minute or two)";

    // The current one and the previous one, for an author who switches between versions.
    private const int Kept = 2;

    private readonly RuntimeSources _sources = new(root);

    private string Cache => Path.Combine(root, ".cache", "runtime");

    /// <summary>The runtime from the cache; one that is still to be published if the cache does not contain it.</summary>
    public BrowserRuntime Find() =>
        !_sources.Exist ? BrowserRuntime.None
        : Path.Combine(Cache, _sources.Key()) is var folder && Directory.Exists(folder) ? BrowserRuntime.In(folder)
        : BrowserRuntime.Preparing;

    /// <summary>Publishes the runtime, unless the cache contains it.</summary>
    /// <exception cref="DiagnosticException">It cannot be published.</exception>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public BrowserRuntime Publish(BuildContext build)
    {
        if (!_sources.Exist)
        {
            return BrowserRuntime.None;
        }

        var folder = Path.Combine(Cache, _sources.Key());
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(Cache);
            using var alone = WaitForOthers(build);
            if (!Directory.Exists(folder))
            {
                Make(folder, build);
            }
        }

        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
        return BrowserRuntime.In(folder);
    }

    // Two concurrent builds would publish to the same folders of the projects.
    private FileStream WaitForOthers(BuildContext build)
    {
        var file = Path.Combine(Cache, "lock");
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                build.Report(Activity);
                Thread.Sleep(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private void Make(string folder, BuildContext build)
    {
        var unfinished = $"{folder}.unfinished";
        Remove(unfinished);
        try
        {
            var runtime = new RuntimeFolder(Path.Combine(unfinished, "runtime"));
            foreach (var (at, program) in RuntimeProgram.All.Index())
            {
                build.Report(Activity, at, RuntimeProgram.All.Count);
                var project = Path.Combine(_sources.Projects, program.Folder);
                var published = Path.Combine(unfinished, program.Name);
                DotNetPublish.Run(project, published, Path.GetRelativePath(root, project).Replace('\\', '/'));
                runtime.Add(program, published);
            }

            runtime.Finish(_sources.Scripts);
            Directory.Move(Path.Combine(unfinished, "runtime"), folder);
        }
        finally
        {
            Remove(unfinished);
        }

        foreach (
            var old in new DirectoryInfo(Cache)
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
