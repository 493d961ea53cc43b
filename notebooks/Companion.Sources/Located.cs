namespace Companion.Sources;

/// <summary>A value with the place it was written at.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands in the file.</param>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Located<T>(T Value, SourceSpan Span);
