using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents;

/// <summary>A cell of a notebook. Immutable: <c>with</c> makes a changed one.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Language">
/// The kernel's name for what the source is written in, such as <c>csharp</c> or <c>html</c>; <c>markdown</c> and
/// <c>raw</c> for cells of those kinds.
/// </param>
/// <param name="Source">The text, with the line ends of the file.</param>
public sealed record NotebookCell(CellKind Kind, string Language, string Source)
{
    /// <summary>A cell of C#.</summary>
    public static NotebookCell CSharp(string source) => new(CellKind.Code, KernelNames.CSharp, source);

    /// <summary>A cell of prose.</summary>
    public static NotebookCell Markdown(string source) => new(CellKind.Markdown, KernelNames.Markdown, source);

    /// <summary>
    /// The cell's id, unique in its notebook; null in formats before 4.5 and in a cell that has not yet been written.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The number of the run, null when the cell has not been run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What the last run left, in order; only code cells have outputs.</summary>
    public ImmutableArray<CellOutput> Outputs { get; init; } = [];

    /// <summary>All of the cell's metadata, known or not.</summary>
    public JsonObject Metadata { get; init; } = JsonObject.Empty;

    /// <summary>Files that the prose shows, as MIME bundles by name; null when there are none.</summary>
    public JsonObject? Attachments { get; init; }

    /// <summary>The cell's tags, such as <c>raises-exception</c>, <c>hide-input</c> or <c>remove-cell</c>.</summary>
    public ImmutableArray<string> Tags =>
        Metadata.Find("tags") is JsonArray tags ? [.. tags.Items.OfType<JsonString>().Select(tag => tag.Value)] : [];

    /// <summary>What the cell was read from; not part of its value.</summary>
    internal CellOrigin? Origin { get; init; }

    /// <summary>With the results of a run.</summary>
    public NotebookCell WithOutputs(ImmutableArray<CellOutput> outputs, int? executionCount) =>
        this with
        {
            Outputs = outputs,
            ExecutionCount = executionCount,
        };

    /// <summary>Whether the cell has a tag.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag);

    /// <summary>
    /// Where a place in the source is in the text that the cell was read from, for messages about it; null for a cell
    /// that was not read, or whose source was changed since.
    /// </summary>
    public TextPosition? PositionInText(TextPosition inSource) => Origin?.Locate(Source, inSource);

    /// <summary>Cells are equal when all that they hold is, wherever they came from.</summary>
    public bool Equals(NotebookCell? other) =>
        other is not null
        && Kind == other.Kind
        && Language == other.Language
        && Source == other.Source
        && Id == other.Id
        && ExecutionCount == other.ExecutionCount
        && Metadata == other.Metadata
        && Attachments == other.Attachments
        && Outputs.AsSpan().SequenceEqual(other.Outputs.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Language, Source, Id);
}
