namespace Companion.Sources;

/// <summary>A value and its location in the file.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Its span in the file.</param>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Located<T>(T Value, SourceSpan Span);
