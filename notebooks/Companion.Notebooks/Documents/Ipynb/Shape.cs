using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Reads the values that the notebook format requires from JSON, or reports where they are missing.</summary>
internal static class Shape
{
    public static NotebookFormatException Error(JsonValue at, string message, string advice) =>
        NotebookFormatException.At(at.Place.Text ?? "", at.Place.Start, message, advice);

    /// <summary>A required member.</summary>
    public static JsonValue Required(JsonObject owner, string name, string ofWhat, string advice) =>
        owner.Find(name) ?? throw Error(owner, $"{ofWhat} has no '{name}'", advice);

    public static JsonObject Object(JsonValue value, string what) =>
        value as JsonObject ?? throw Error(value, $"{what} is {Describe(value)}", "it must be an object, in braces");

    public static JsonArray Array(JsonValue value, string what) =>
        value as JsonArray ?? throw Error(value, $"{what} is {Describe(value)}", "it must be an array, in brackets");

    public static string Text(JsonValue value, string what) =>
        value is JsonString text
            ? text.Value
            : throw Error(value, $"{what} is {Describe(value)}", "it must be a string, in double quotes");

    /// <summary>Text in one string or in several (<c>multiline_string</c> of nbformat's schema).</summary>
    public static string Lines(JsonValue value, string what) =>
        value switch
        {
            JsonString text => text.Value,
            JsonArray array => string.Concat(array.Items.Select(line => Text(line, $"a line of {what}"))),
            _ => throw Error(value, $"{what} is {Describe(value)}", "it must be a string or an array of strings"),
        };

    /// <summary>A member that is an object, or an empty object if it is missing.</summary>
    public static JsonObject OptionalObject(JsonObject owner, string name, string what) =>
        owner.Find(name) is { } value ? Object(value, what) : JsonObject.Empty;

    /// <summary>The number of a run, or null.</summary>
    public static int? ExecutionCount(JsonObject owner) =>
        owner.Find("execution_count") switch
        {
            null or JsonLiteral { Text: "null" } => null,
            JsonLiteral { WholeNumber: >= 0 and var count } => count,
            var other => throw Error(
                other,
                $"'execution_count' is {Describe(other)}",
                "it must be a whole number, or null when the cell has not been run"
            ),
        };

    public static string Describe(JsonValue value) =>
        value switch
        {
            JsonObject => "an object",
            JsonArray => "an array",
            JsonString => "a string",
            JsonLiteral { Text: { Length: <= 20 } text } => text,
            _ => "a long number",
        };
}
