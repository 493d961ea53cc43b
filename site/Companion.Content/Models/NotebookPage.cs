using Companion.Content.Notebooks;

namespace Companion.Content.Models;

/// <summary>A page that shows a whole notebook.</summary>
public sealed record NotebookPage : Page
{
    /// <summary>The notebook.</summary>
    public required NotebookDocument Notebook { get; init; }

    /// <summary>Its cells as a content file: prose, and a call of the shortcode <c>notebook</c> for each cell of code.</summary>
    public required ContentFile File { get; init; }
}
