using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents;

/// <summary>An output of a type that the format did not have when this was written; it is kept as it is.</summary>
/// <param name="Json">The output in the file.</param>
public sealed record UnknownOutput(JsonObject Json) : CellOutput;
