using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A single value.</summary>
/// <param name="Span">The position in the file.</param>
/// <param name="Text">The text, unquoted and unescaped.</param>
/// <param name="IsQuoted">Whether it is written as a string, so that <c>"true"</c> is not a bool.</param>
public sealed record DataScalar(SourceSpan Span, string Text, bool IsQuoted) : DataValue(Span)
{
    /// <summary>Whether there is no value: empty, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => !IsQuoted && Text is ("" or "~" or "null" or "Null" or "NULL");
}
