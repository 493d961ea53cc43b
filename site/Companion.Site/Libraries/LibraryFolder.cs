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
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Adds an assembly, also compressed, as the files of the runtime are.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <param name="image">Its content.</param>
    /// <returns>The file's name.</returns>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public string Add(string name, byte[] image)
    {
        // Some networks and virus scanners block files whose names end in .dll.
        var file = $"{name}.{Convert.ToHexStringLower(SHA256.HashData(image))[..10]}.bin";
        var path = PathOf(file);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(_folder);
            Compress($"{path}.br", stream => new BrotliStream(stream, CompressionLevel.SmallestSize), image);
            Compress($"{path}.gz", stream => new GZipStream(stream, CompressionLevel.SmallestSize), image);
            Write(file, image);
        }

        return file;
    }

    /// <summary>The paths of a file and its compressed forms, by their addresses on the site.</summary>
    public IEnumerable<KeyValuePair<UrlPath, string>> FilesOf(string file) =>
        new[] { file, $"{file}.br", $"{file}.gz" }.Select(name =>
            KeyValuePair.Create(BrowserRuntime.Framework / name, PathOf(name))
        );

    /// <summary>Whether there is a file.</summary>
    public bool Contains(string file) => File.Exists(PathOf(file));

    /// <summary>Reads a file; null when there is none.</summary>
    public byte[]? Read(string file) => Contains(file) ? File.ReadAllBytes(PathOf(file)) : null;

    /// <summary>Writes a file, which is there completely or not at all.</summary>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public void Write(string file, byte[] content)
    {
        Directory.CreateDirectory(_folder);
        var path = PathOf(file);
        var unfinished = $"{path}.{Environment.ProcessId}.unfinished";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Deletes the files of earlier builds: an author's own library changes often.</summary>
    public void DeleteUnused()
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        // A preview and a build may share the folder, and an author may go back and forth between two versions.
        var limit = DateTime.UtcNow - TimeSpan.FromDays(1);
        foreach (
            var file in new DirectoryInfo(_folder)
                .EnumerateFiles()
                .Where(file => !_used.Contains(file.Name) && file.LastWriteTimeUtc < limit)
        )
        {
            file.Delete();
        }
    }

    private string PathOf(string file)
    {
        _used.Add(file);
        return Path.Combine(_folder, file);
    }

    private static void Compress(string path, Func<Stream, Stream> compress, byte[] image)
    {
        using var stream = compress(File.Create(path));
        stream.Write(image);
    }
}
