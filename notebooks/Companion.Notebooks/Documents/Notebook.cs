using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents;

/// <summary>A notebook, independent of its file format. Immutable: use <c>with</c> to make a changed copy.</summary>
/// <param name="Cells">Its cells, in order.</param>
public sealed record Notebook(ImmutableArray<NotebookCell> Cells)
{
    /// <summary>All of the notebook's metadata, including unknown members.</summary>
    public JsonObject Metadata { get; init; } = JsonObject.Empty;

    /// <summary>The format version for writing an <c>.ipynb</c>.</summary>
    public NotebookVersion Version { get; init; } = NotebookVersion.Current;

    /// <summary>
    /// The name of the Jupyter kernel that the notebook asks for, such as <c>.net-csharp</c>, or null.
    /// </summary>
    public string? KernelName => Metadata.FindObject("kernelspec")?.FindText("name");

    /// <summary>The language of a cell that does not specify one.</summary>
    public string DefaultLanguage => KernelNames.Of(Metadata).Default;

    /// <summary>
    /// The line ending of the text that it was read from. This and the next two members do not take part in equality.
    /// </summary>
    internal string NewLine { get; init; } = "\n";

    /// <summary>The layout of the <c>.ipynb</c> that it was read from.</summary>
    internal JsonLayout? Layout { get; init; }

    /// <summary>The JSON of the <c>.ipynb</c> that it was read from.</summary>
    internal JsonObject? Origin { get; init; }

    /// <summary>Creates a notebook for a kernel, with the metadata by which VS Code and Jupyter choose it.</summary>
    /// <param name="cells">Its cells, in order.</param>
    /// <param name="language">The language of cells that do not specify one.</param>
    public static Notebook For(ImmutableArray<NotebookCell> cells, string language = KernelNames.CSharp) =>
        new(cells) { Metadata = KernelMetadata.For(language) };

    /// <summary>Notebooks are equal if their contents are, wherever they came from.</summary>
    public bool Equals(Notebook? other) =>
        other is not null
        && Version == other.Version
        && Metadata == other.Metadata
        && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Version, Cells.Length);
}
