using Companion.Content.Urls;

namespace Companion.Site.Runtimes;

/// <summary>
/// The runtime for experiments in a page: the kernel and the simulations as WebAssembly, with the scripts of their
/// workers.
/// </summary>
/// <param name="Files">The path of each file on disk, by its address on the site.</param>
internal sealed record BrowserRuntime(IReadOnlyDictionary<UrlPath, string> Files)
{
    /// <summary>Its address on the site.</summary>
    public static UrlPath Url { get; } = new("/runtime/");

    /// <summary>No runtime: pages show the results of the build, and nothing runs in them.</summary>
    public static BrowserRuntime None { get; } = new(new Dictionary<UrlPath, string>());

    /// <summary>Whether readers can run experiments in pages.</summary>
    public bool Exists => Files.Count > 0;

    /// <summary>The runtime in a folder.</summary>
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
