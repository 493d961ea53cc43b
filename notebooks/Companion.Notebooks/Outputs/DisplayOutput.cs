using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Outputs;

/// <summary>What the cell displayed.</summary>
/// <param name="Data">Its forms.</param>
public sealed record DisplayOutput(MimeBundle Data) : NotebookOutput
{
    /// <summary>Remarks per MIME type, such as a picture's width.</summary>
    public JsonObject Metadata { get; init; } = JsonObject.Empty;
}
