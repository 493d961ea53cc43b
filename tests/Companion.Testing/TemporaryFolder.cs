namespace Companion.Testing;

/// <summary>A folder that is deleted after its test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("companion-test-");

    /// <summary>Its full path.</summary>
    public string Path => _folder.FullName;

    /// <summary>The full path of something in the folder.</summary>
    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file, and creates its folders.</summary>
    public TemporaryFolder Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    /// <summary>Copies a folder and everything in it.</summary>
    public TemporaryFolder Copy(string from, string to)
    {
        Directory.CreateDirectory(this[to]);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(this[to], System.IO.Path.GetRelativePath(from, entry.FullName));
            if (entry is DirectoryInfo)
            {
                Directory.CreateDirectory(target);
            }
            else
            {
                File.Copy(entry.FullName, target);
            }
        }

        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
