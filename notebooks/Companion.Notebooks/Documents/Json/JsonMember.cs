namespace Companion.Notebooks.Documents.Json;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public readonly record struct JsonMember(string Name, JsonValue Value);
