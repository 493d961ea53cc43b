using Companion.Content.Notebooks;

namespace Companion.Content.Models;

/// <summary>A page that shows a whole notebook.</summary>
public sealed record NotebookPage : Page
{
    /// <summary>The notebook.</summary>
    public required NotebookDocument Notebook { get; init; }

    /// <summary>The page of a notebook.</summary>
    public static NotebookPage For(NotebookDocument notebook) =>
        new()
        {
            Url = notebook.Url,
            Title = notebook.Title,
            Description = notebook.Summary,
            Notebook = notebook,
        };
}
