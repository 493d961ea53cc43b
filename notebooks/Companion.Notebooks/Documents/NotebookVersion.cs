namespace Companion.Notebooks.Documents;

/// <summary>A version of the notebook format (nbformat).</summary>
/// <param name="Major">Always 4: earlier formats are laid out differently.</param>
/// <param name="Minor">Cells have ids from minor version 5.</param>
public readonly record struct NotebookVersion(int Major, int Minor)
{
    /// <summary>The version of new notebooks: 4.5.</summary>
    public static NotebookVersion Current { get; } = new(4, 5);

    internal bool HasCellIds => Minor >= 5;
}
