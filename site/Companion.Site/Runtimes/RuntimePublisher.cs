using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Runtimes;

/// <summary>
/// Publishes the programs that run experiments in pages. It takes a minute or two, so it only runs when their sources
/// have changed.
/// </summary>
/// <param name="root">The folder of the repository that contains their sources.</param>
internal sealed class RuntimePublisher(string root)
{
    private const string Activity = "publishing the experiments (once, for a minute or two)";

    private readonly RuntimeSources _sources = new(root);
    private readonly RuntimeCache _cache = new(root);

    /// <summary>Whether the sources are there.</summary>
    public bool HasSources => _sources.Exist;

    /// <summary>A key of the current sources.</summary>
    public string Key => _sources.Key();

    /// <summary>The runtime from the cache; one that is still to be published if the cache does not contain it.</summary>
    public BrowserRuntime Find() => _cache.Find(Key) ?? BrowserRuntime.Preparing;

    /// <summary>Publishes the runtime, unless the cache contains it.</summary>
    /// <exception cref="DiagnosticException">It cannot be published.</exception>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public BrowserRuntime Publish(BuildContext build) =>
        _cache.FindOrMake(Key, Activity, build, unfinished => Make(unfinished, build));

    private string Make(string unfinished, BuildContext build)
    {
        var folder = Path.Combine(unfinished, "runtime");
        var runtime = new RuntimeFolder(folder);
        foreach (var (at, program) in RuntimeProgram.All.Index())
        {
            build.Report(Activity, at, RuntimeProgram.All.Count);
            var project = Path.Combine(_sources.Projects, program.Folder);
            var published = Path.Combine(unfinished, program.Name);
            DotNetPublish.Run(project, published, Path.GetRelativePath(root, project).Replace('\\', '/'));
            runtime.Add(program, published);
        }

        runtime.Finish(_sources.Scripts);
        return folder;
    }
}
