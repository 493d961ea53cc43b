namespace Companion.Site.Tests.Serving;

/// <summary>A folder of hand-made files, deleted after the test.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    public SiteOnDisk(params (string Path, string Text)[] files)
    {
        Directory.CreateDirectory(Output);
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    /// <summary>The parent of the output folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("companion-site-").FullName;

    public string Output => Path.Combine(Root, "output");

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] content)
    {
        var file = Path.Combine([Output, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
