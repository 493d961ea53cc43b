using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A value from YAML, TOML or JSON with its place in the file: a scalar, a sequence or a mapping.</summary>
/// <param name="Span">Where it stands in the file.</param>
public abstract record DataValue(SourceSpan Span);
