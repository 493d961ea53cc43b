using Companion.Content.Notebooks;
using Companion.Content.Urls;

namespace Companion.Site.Notebooks;

/// <summary>The notebooks of a site, executed.</summary>
/// <param name="All">The notebooks that can be shown, by name.</param>
/// <param name="Files">Each one's file with its results, by name.</param>
/// <param name="Broken">The names of the notebooks that cannot be shown, which has been reported.</param>
/// <param name="LibraryFiles">The files of libraries that pages load: their paths by their addresses.</param>
internal sealed record NotebookCatalog(
    IReadOnlyList<NotebookDocument> All,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlySet<string> Broken,
    IReadOnlyDictionary<UrlPath, string> LibraryFiles
) : INotebookCatalog
{
    /// <summary>A site without notebooks.</summary>
    public static NotebookCatalog Empty { get; } =
        new([], new Dictionary<string, string>(), new HashSet<string>(), new Dictionary<UrlPath, string>());

    public NotebookDocument? Find(string name) => All.FirstOrDefault(notebook => notebook.Name == name);

    public bool IsBroken(string name) => Broken.Contains(name);
}
