namespace Companion.Notebooks.Documents;

/// <summary>A version of the notebook format (nbformat).</summary>
/// <param name="Major">Always 4: earlier formats are laid out differently.</param>
/// <param name="Minor">From 5 on cells have ids.</param>
public readonly record struct NotebookVersion(int Major, int Minor)
{
    /// <summary>What new notebooks are written in: 4.5.</summary>
    public static NotebookVersion Current { get; } = new(4, 5);

    internal bool HasCellIds => Minor >= 5;
}
