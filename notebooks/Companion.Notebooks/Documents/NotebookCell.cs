using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents;

/// <summary>A cell of a notebook. Immutable: use <c>with</c> to make a changed copy.</summary>
/// <param name="Kind">Code, Markdown or raw.</param>
/// <param name="Language">
/// The kernel name of the source's language, such as <c>csharp</c> or <c>html</c>; <c>markdown</c> and <c>raw</c> for
/// cells of those kinds.
/// </param>
/// <param name="Source">The text, with the file's line endings.</param>
public sealed record NotebookCell(CellKind Kind, string Language, string Source)
{
    /// <summary>Creates a C# cell.</summary>
    public static NotebookCell CSharp(string source) => new(CellKind.Code, KernelNames.CSharp, source);

    /// <summary>Creates a Markdown cell.</summary>
    public static NotebookCell Markdown(string source) => new(CellKind.Markdown, KernelNames.Markdown, source);

    /// <summary>
    /// The cell's id, unique in its notebook; null in formats before 4.5 and in a cell that has not yet been written.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The number of the run; null if the cell has not been run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>The outputs of the last run, in order; only code cells have outputs.</summary>
    public ImmutableArray<CellOutput> Outputs { get; init; } = [];

    /// <summary>All of the cell's metadata, including unknown members.</summary>
    public JsonObject Metadata { get; init; } = JsonObject.Empty;

    /// <summary>The files that the prose shows, as MIME bundles by name; null if there are none.</summary>
    public JsonObject? Attachments { get; init; }

    /// <summary>The cell's tags, such as <c>raises-exception</c>, <c>hide-input</c> or <c>remove-cell</c>.</summary>
    public ImmutableArray<string> Tags =>
        Metadata.Find("tags") is JsonArray tags ? [.. tags.Items.OfType<JsonString>().Select(tag => tag.Value)] : [];

    /// <summary>The part of a file that the cell was read from. It does not take part in equality.</summary>
    internal CellOrigin? Origin { get; init; }

    /// <summary>Returns a copy with the results of a run.</summary>
    public NotebookCell WithOutputs(ImmutableArray<CellOutput> outputs, int? executionCount) =>
        this with
        {
            Outputs = outputs,
            ExecutionCount = executionCount,
        };

    /// <summary>Whether the cell has a tag.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag);

    /// <summary>
    /// The position in the file's text of a position in the source, for messages; null if the cell was not read from a
    /// file, or its source has changed since.
    /// </summary>
    public TextPosition? PositionInText(TextPosition inSource) => Origin?.Locate(Source, inSource);

    /// <summary>Cells are equal if their contents are, wherever they came from.</summary>
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
