using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Companion.Jupyter.Contents;

/// <summary>More about completions than the protocol has; JupyterLab and IPython agreed on the name.</summary>
internal sealed record CompletionMetadata(
    [property: JsonPropertyName("_jupyter_types_experimental")] ImmutableArray<TypedCompletion> Types
);
