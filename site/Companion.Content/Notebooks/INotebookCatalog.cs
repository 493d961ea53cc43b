namespace Companion.Content.Notebooks;

/// <summary>The notebooks of a site.</summary>
public interface INotebookCatalog
{
    /// <summary>All notebooks, by name.</summary>
    IReadOnlyList<NotebookDocument> All { get; }

    /// <summary>Finds a notebook by name; null when there is none.</summary>
    NotebookDocument? Find(string name);

    /// <summary>Whether there is a notebook of that name that cannot be shown, which has been reported.</summary>
    bool IsBroken(string name);
}
