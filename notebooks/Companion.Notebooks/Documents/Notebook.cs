using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents;

/// <summary>A notebook, from whatever file it was read. Immutable: <c>with</c> makes a changed one.</summary>
/// <param name="Cells">Its cells, in order.</param>
public sealed record Notebook(ImmutableArray<NotebookCell> Cells)
{
    /// <summary>All of the notebook's metadata, known or not.</summary>
    public JsonObject Metadata { get; init; } = JsonObject.Empty;

    /// <summary>The version of the format that an <c>.ipynb</c> is written in.</summary>
    public NotebookVersion Version { get; init; } = NotebookVersion.Current;

    /// <summary>The name of the Jupyter kernel that the notebook asks for, such as <c>.net-csharp</c>; null when it asks for none.</summary>
    public string? KernelName => Metadata.FindObject("kernelspec")?.FindText("name");

    /// <summary>What a cell that says nothing of it is written in.</summary>
    public string DefaultLanguage => KernelNames.Of(Metadata).Default;

    /// <summary>The line end of the text that it was read from. This and the next two are no part of its value.</summary>
    internal string NewLine { get; init; } = "\n";

    /// <summary>How the <c>.ipynb</c> was laid out that it was read from.</summary>
    internal JsonLayout? Layout { get; init; }

    /// <summary>The JSON of the <c>.ipynb</c> that it was read from.</summary>
    internal JsonObject? Origin { get; init; }

    /// <summary>A notebook for a kernel, with the metadata by which VS Code and Jupyter choose it.</summary>
    /// <param name="cells">Its cells, in order.</param>
    /// <param name="language">What its cells are written in, unless they say otherwise.</param>
    public static Notebook For(ImmutableArray<NotebookCell> cells, string language = KernelNames.CSharp) =>
        new(cells) { Metadata = KernelMetadata.For(language) };

    /// <summary>Notebooks are equal when all that they hold is, wherever they came from.</summary>
    public bool Equals(Notebook? other) =>
        other is not null
        && Version == other.Version
        && Metadata == other.Metadata
        && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Version, Cells.Length);
}
