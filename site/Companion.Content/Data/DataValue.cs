using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A value from YAML, TOML or JSON with its position in the file: a scalar, a sequence or a mapping.</summary>
/// <param name="Span">The position in the file.</param>
public abstract record DataValue(SourceSpan Span);
