using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents;

/// <summary>An output of an unknown type, perhaps from a newer format. It is kept as it is.</summary>
/// <param name="Json">The output's JSON in the file.</param>
public sealed record UnknownOutput(JsonObject Json) : CellOutput;
