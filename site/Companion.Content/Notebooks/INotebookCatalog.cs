namespace Companion.Content.Notebooks;

/// <summary>The notebooks of a site.</summary>
public interface INotebookCatalog
{
    /// <summary>All of them, by name.</summary>
    IReadOnlyList<NotebookDocument> All { get; }

    /// <summary>The notebook of a name; null when there is none.</summary>
    NotebookDocument? Find(string name);

    /// <summary>Whether there is a notebook of that name which cannot be shown, as has been reported.</summary>
    bool IsBroken(string name);
}
