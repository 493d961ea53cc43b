using Companion.Content.Urls;

namespace Companion.Site.Runtimes;

/// <summary>
/// The runtime for experiments in a page: the kernel and the simulations as WebAssembly, with the scripts of their
/// workers.
/// </summary>
/// <param name="Files">The path of each file on disk, by its address on the site.</param>
/// <param name="Exists">Whether readers can run experiments in pages, now or as soon as the files exist.</param>
internal sealed record BrowserRuntime(IReadOnlyDictionary<UrlPath, string> Files, bool Exists)
{
    /// <summary>Its address on the site.</summary>
    public static UrlPath Url { get; } = new("/runtime/");

    /// <summary>The address of the folder whose files have names that change with their content.</summary>
    public static UrlPath Framework { get; } = Url / RuntimeFolder.Framework;

    /// <summary>No runtime: pages show the results of the build, and nothing runs in them.</summary>
    public static BrowserRuntime None { get; } = new(new Dictionary<UrlPath, string>(), Exists: false);

    /// <summary>A runtime that is still being published.</summary>
    public static BrowserRuntime Preparing { get; } = None with { Exists = true };

    /// <summary>Reads what the runtime's programs load, by the names of the programs.</summary>
    public IReadOnlyDictionary<string, RuntimeManifest> ReadManifest() => RuntimeManifest.Read(ReadManifestFile());

    /// <summary>Reads the text of the manifest, in which the names of all files contain a hash of their content.</summary>
    public byte[] ReadManifestFile() => File.ReadAllBytes(Files[Url / RuntimeManifest.FileName]);

    /// <summary>The runtime with more files.</summary>
    /// <param name="files">Their paths on disk, by their addresses on the site.</param>
    public BrowserRuntime With(IReadOnlyDictionary<UrlPath, string> files) =>
        files.Count == 0 ? this : this with { Files = Files.Concat(files).ToDictionary() };

    /// <summary>The runtime in a folder.</summary>
    internal static BrowserRuntime In(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(file =>
                    Path.GetRelativePath(folder, file)
                        .Split(Path.DirectorySeparatorChar)
                        .Aggregate(Url, (url, segment) => url / segment)
                ),
            Exists: true
        );
}
