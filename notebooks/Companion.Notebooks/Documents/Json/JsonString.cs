namespace Companion.Notebooks.Documents.Json;

/// <summary>A JSON string.</summary>
/// <param name="Value">The unescaped characters.</param>
public sealed record JsonString(string Value) : JsonValue
{
    /// <summary>Strings are equal if their characters are, however they were escaped.</summary>
    public bool Equals(JsonString? other) => other is not null && Value == other.Value;

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}
