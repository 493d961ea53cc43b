using Companion.Content.Urls;

namespace Companion.Site.Runtimes;

/// <summary>What runs experiments in a page: the kernel and the simulations as WebAssembly, with their workers' scripts.</summary>
/// <param name="Files">Where each file is on disk, by its address on the site.</param>
internal sealed record BrowserRuntime(IReadOnlyDictionary<UrlPath, string> Files)
{
    /// <summary>Where it is on the site.</summary>
    public static UrlPath Url { get; } = new("/runtime/");

    /// <summary>No runtime: pages show what the build found, and nothing runs in them.</summary>
    public static BrowserRuntime None { get; } = new(new Dictionary<UrlPath, string>());

    /// <summary>Whether experiments run in pages.</summary>
    public bool Exists => Files.Count > 0;

    /// <summary>The runtime that lies in a folder.</summary>
    internal static BrowserRuntime In(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(file =>
                    Path.GetRelativePath(folder, file)
                        .Split(Path.DirectorySeparatorChar)
                        .Aggregate(Url, (url, segment) => url / segment)
                )
        );
}
