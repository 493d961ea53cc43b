using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Companion.Jupyter.Contents;

/// <summary>Metadata about completions beyond the protocol. JupyterLab and IPython agreed on the name.</summary>
internal sealed record CompletionMetadata(
    [property: JsonPropertyName("_jupyter_types_experimental")] ImmutableArray<TypedCompletion> Types
);
