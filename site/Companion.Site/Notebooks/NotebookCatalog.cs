using Companion.Content.Notebooks;

namespace Companion.Site.Notebooks;

/// <summary>The notebooks of a site, executed.</summary>
/// <param name="All">The notebooks that can be shown, by name.</param>
/// <param name="Files">Each one's file with its results, by name.</param>
/// <param name="Broken">The names of the notebooks that cannot be shown, which has been reported.</param>
internal sealed record NotebookCatalog(
    IReadOnlyList<NotebookDocument> All,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlySet<string> Broken
) : INotebookCatalog
{
    /// <summary>A site without notebooks.</summary>
    public static NotebookCatalog Empty { get; } = new([], new Dictionary<string, string>(), new HashSet<string>());

    public NotebookDocument? Find(string name) => All.FirstOrDefault(notebook => notebook.Name == name);

    public bool IsBroken(string name) => Broken.Contains(name);
}
