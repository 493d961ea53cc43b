using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Outputs;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">Its forms.</param>
/// <param name="ExecutionCount">The number of the run that it comes from; null when it is not known.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : NotebookOutput
{
    /// <summary>Remarks per MIME type, such as a picture's width.</summary>
    public JsonObject Metadata { get; init; } = JsonObject.Empty;
}
