using System.Text.Json.Serialization;

namespace Companion.Notebooks.Outputs;

/// <summary>A value that a cell displayed (Jupyter messaging, <c>display_data</c>).</summary>
/// <param name="Data">Its forms.</param>
public sealed record DisplayData(MimeBundle Data) : CellOutput
{
    /// <summary>
    /// The name by which a <see cref="DisplayDataUpdate"/> changes it. It is unique in the process, differs between runs, and is no
    /// part of a document, where it is null.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DisplayId { get; init; }

    /// <summary>Remarks by MIME type, such as a picture's width, as JSON text. Kernels send none.</summary>
    [JsonIgnore]
    public string Metadata { get; init; } = "{}";
}
