using System.IO.Compression;
using System.Security.Cryptography;
using Companion.Content.Urls;
using Companion.Site.Runtimes;

namespace Companion.Site.Libraries;

/// <summary>
/// The assemblies of libraries that pages load, in <c>.cache/libraries</c>. Their names contain a hash of their content,
/// so that one that several notebooks use is stored and downloaded once.
/// </summary>
/// <param name="root">The site's root.</param>
internal sealed class LibraryFolder(string root)
{
    private readonly string _folder = Path.Combine(root, ".cache", "libraries");

    /// <summary>Adds an assembly, also compressed, as the files of the runtime are.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <param name="image">Its content.</param>
    /// <returns>The file's name.</returns>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public string Add(string name, byte[] image)
    {
        // Some networks and virus scanners block files whose names end in .dll.
        var file = $"{name}.{Convert.ToHexStringLower(SHA256.HashData(image))[..10]}.bin";
        var path = Path.Combine(_folder, file);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(_folder);
            Write($"{path}.br", stream => new BrotliStream(stream, CompressionLevel.SmallestSize), image);
            Write($"{path}.gz", stream => new GZipStream(stream, CompressionLevel.SmallestSize), image);
            var unfinished = $"{path}.unfinished-{Environment.CurrentManagedThreadId}";
            File.WriteAllBytes(unfinished, image);
            File.Move(unfinished, path, overwrite: true);
        }

        return file;
    }

    /// <summary>The paths of a file and its compressed forms, by their addresses on the site.</summary>
    public IEnumerable<KeyValuePair<UrlPath, string>> FilesOf(string file) =>
        new[] { file, $"{file}.br", $"{file}.gz" }.Select(name =>
            KeyValuePair.Create(BrowserRuntime.Framework / name, Path.Combine(_folder, name))
        );

    private static void Write(string path, Func<Stream, Stream> compress, byte[] image)
    {
        using var stream = compress(File.Create(path));
        stream.Write(image);
    }
}
