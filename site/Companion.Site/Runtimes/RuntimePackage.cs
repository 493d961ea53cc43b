using System.IO.Compression;
using Companion.Site.Pipeline;

namespace Companion.Site.Runtimes;

/// <summary>
/// The runtime as an installed tool carries it: a folder named by the runtime's key, which holds each file in its
/// smallest form. The others are made when a site first needs them.
/// </summary>
internal sealed class RuntimePackage
{
    private const string Activity = "unpacking the experiments (once)";
    private const string Brotli = ".br";
    private const string GZip = ".gz";

    private readonly string _folder;

    private RuntimePackage(string folder) => _folder = folder;

    /// <summary>The package in a folder; null when there is none.</summary>
    /// <param name="folder">The folder; it may be missing.</param>
    public static RuntimePackage? In(string? folder) =>
        Directory.Exists(folder) && Directory.EnumerateDirectories(folder).FirstOrDefault() is { } package
            ? new RuntimePackage(package)
            : null;

    /// <summary>Writes a package.</summary>
    /// <param name="runtime">The runtime.</param>
    /// <param name="key">Its key.</param>
    /// <param name="folder">The folder to write to, which is replaced.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(BrowserRuntime runtime, string key, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (url, file) in runtime.Files)
        {
            if (Path.GetExtension(file) != GZip && !File.Exists(file + Brotli))
            {
                var target = Path.Combine(folder, key, url.Value[BrowserRuntime.Url.Value.Length..]);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    /// <summary>The runtime, unpacked in the site's cache.</summary>
    /// <param name="cache">The site's cache.</param>
    /// <param name="build">The build.</param>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public BrowserRuntime Unpack(RuntimeCache cache, BuildContext build) =>
        cache.FindOrMake(Path.GetFileName(_folder), Activity, build, unfinished => Unpack(unfinished, build));

    private string Unpack(string unfinished, BuildContext build)
    {
        build.Report(Activity);
        var target = Path.Combine(unfinished, "runtime");
        var files = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories);
        Concurrently.ForEach(
            files,
            file => Unpack(file, Path.Combine(target, Path.GetRelativePath(_folder, file))),
            build.Cancellation
        );
        return target;
    }

    private static void Unpack(string packed, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(packed, target);
        if (Path.GetExtension(packed) != Brotli)
        {
            return;
        }

        // Hosts that compress nothing themselves serve these to clients that do not know Brotli.
        var plain = target[..^Brotli.Length];
        using (var content = new BrotliStream(File.OpenRead(packed), CompressionMode.Decompress))
        using (var file = File.Create(plain))
        {
            content.CopyTo(file);
        }

        using var source = File.OpenRead(plain);
        using var compressed = new GZipStream(File.Create(plain + GZip), CompressionLevel.Optimal);
        source.CopyTo(compressed);
    }
}
