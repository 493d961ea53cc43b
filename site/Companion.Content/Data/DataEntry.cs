using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeySpan">The position of the key in the file.</param>
/// <param name="Value">The value.</param>
public sealed record DataEntry(string Key, SourceSpan KeySpan, DataValue Value);
