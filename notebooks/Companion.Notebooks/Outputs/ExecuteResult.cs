using System.Text.Json.Serialization;

namespace Companion.Notebooks.Outputs;

/// <summary>The value of a cell's last expression (Jupyter messaging, <c>execute_result</c>).</summary>
/// <param name="Data">Its forms.</param>
/// <param name="ExecutionCount">
/// The number of the run that it comes from; null if unknown. A kernel does not set it: its host counts the runs.
/// </param>
public sealed record ExecuteResult(
    MimeBundle Data,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? ExecutionCount = null
) : CellOutput
{
    /// <summary>Metadata by MIME type, such as an image's width, as JSON text. Kernels send none.</summary>
    [JsonIgnore]
    public string Metadata { get; init; } = "{}";
}
