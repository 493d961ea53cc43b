using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Acceptance.CommandLine;

/// <summary>
/// A copy of this repository's site in its own folder, with the last good build in <c>output/</c> and the cache of
/// the notebooks' results.
/// </summary>
public sealed class SiteCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyList<string> _lastGood;

    public SiteCopy(PublishedSite published)
    {
        _folder
            .Copy(Repository.Input, "input")
            .Copy(published.Site.Folder, "output")
            .Copy(Path.Combine(Repository.Notebooks, "bin"), "notebooks/bin")
            .Copy(BuiltSite.NotebookResults, ".cache/notebooks");
        File.Copy(Path.Combine(Repository.Root, "netlify.toml"), _folder["netlify.toml"]);
        foreach (var notebook in Directory.EnumerateFiles(Repository.Notebooks, "*.ipynb"))
        {
            File.Copy(notebook, _folder[$"notebooks/{Path.GetFileName(notebook)}"]);
        }

        _lastGood = FolderContents.Of(Output);
    }

    public string Root => _folder.Path;

    public string Output => _folder["output"];

    /// <summary>Whether <c>output/</c> is unchanged to the byte, with no leftovers next to it.</summary>
    public bool IsUntouched =>
        FolderContents.Of(Output).SequenceEqual(_lastGood)
        && Directory
            .EnumerateFileSystemEntries(Root)
            .Select(Path.GetFileName)
            .Order()
            .SequenceEqual([".cache", "input", "netlify.toml", "notebooks", "output"]);

    /// <summary>The full path of something in the site.</summary>
    public string this[string path] => _folder[path];

    /// <summary>Writes a file of the site.</summary>
    public SiteCopy Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    /// <summary>Runs the command line in the site's root.</summary>
    public Task<ToolResult> RunAsync(params string[] arguments) => CompanionProcess.RunAsync(Root, arguments);

    public void Dispose() => _folder.Dispose();
}
