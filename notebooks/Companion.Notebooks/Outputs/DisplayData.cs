using System.Text.Json.Serialization;

namespace Companion.Notebooks.Outputs;

/// <summary>A value that a cell displayed (Jupyter messaging, <c>display_data</c>).</summary>
/// <param name="Data">Its forms.</param>
public sealed record DisplayData(MimeBundle Data) : CellOutput
{
    /// <summary>
    /// The name by which a <see cref="DisplayDataUpdate"/> changes it. It is unique in the process and differs between
    /// runs. In a document it is null.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DisplayId { get; init; }

    /// <summary>Metadata by MIME type, such as an image's width, as JSON text. Kernels send none.</summary>
    [JsonIgnore]
    public string Metadata { get; init; } = "{}";
}
