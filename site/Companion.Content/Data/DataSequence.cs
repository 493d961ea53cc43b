using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A list of values.</summary>
/// <param name="Span">The position in the file.</param>
/// <param name="Items">The values, in order.</param>
public sealed record DataSequence(SourceSpan Span, IReadOnlyList<DataValue> Items) : DataValue(Span);
