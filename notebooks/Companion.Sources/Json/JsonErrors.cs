namespace Companion.Sources.Json;

/// <summary>What can be wrong with JSON, and what would be right.</summary>
internal static class JsonErrors
{
    private const string Form =
        "JSON is { \"key\": \"value\", \"list\": [1, true] }, without comments or a trailing comma";

    private const string Entry = "write \"key\": value";

    private const int LongestQuote = 40;

    public static JsonFormatException ExpectedName(JsonCursor cursor) =>
        Unexpected(cursor, "expected a key in double quotes", Entry);

    public static JsonFormatException ExpectedColon(JsonCursor cursor, SourceSpan name) =>
        Unexpected(cursor, $"expected a ':' after the key {Quote(cursor.TextOf(name)[1..^1])}", Entry);

    public static JsonFormatException ExpectedValue(JsonCursor cursor) =>
        Unexpected(
            cursor,
            "expected a value",
            cursor.Current == '\'' ? "put text in double quotes, not single quotes" : Form
        );

    public static JsonFormatException ExpectedComma(JsonCursor cursor, JsonContainer container) =>
        Unexpected(
            cursor,
            $"expected a ',' or '{container.Close}'",
            $"put a ',' between every {container.Item} and the next"
        );

    public static JsonFormatException ExpectedEnd(JsonCursor cursor, JsonTokenKind last)
    {
        var value = last switch
        {
            JsonTokenKind.EndObject => "object",
            JsonTokenKind.EndArray => "list",
            _ => "value",
        };
        return Unexpected(cursor, $"there is text after the end of the JSON {value}", Form);
    }

    public static JsonFormatException TrailingComma(int comma, JsonContainer container) =>
        new(new SourceSpan(comma, 1), $"no {container.Item} follows this ','", "remove the ','");

    public static JsonFormatException NotClosed(JsonContainer container) =>
        new(
            new SourceSpan(container.Start, 1),
            $"the {container.Name} that opens here is not closed",
            $"put a ',' between every {container.Item} and the next, and a '{container.Close}' at the end"
        );

    public static JsonFormatException TooDeep(JsonCursor cursor, int maximumDepth) =>
        new(
            new SourceSpan(cursor.Position, 1),
            $"arrays and objects nest more than {maximumDepth} deep",
            "nest them less deeply"
        );

    public static JsonFormatException NotAValue(SourceSpan span, ReadOnlySpan<char> written) =>
        new(
            span,
            $"{Quote(written)} is not a JSON value",
            // Python's json writes them.
            written is "NaN" or "Infinity" or "-Infinity"
                ? "JSON has no NaN and no Infinity; write null"
                : "put text in double quotes; only true, false, null and numbers go without"
        );

    public static JsonFormatException UnterminatedString(int start) =>
        new(
            new SourceSpan(start, 1),
            "the text in quotes does not end on its line",
            "close the quote; write a line break inside it as \\n"
        );

    public static JsonFormatException ControlCharacter(JsonCursor cursor) =>
        new(
            new SourceSpan(cursor.Position, 1),
            $"the control character U+{(int)cursor.Current:X4} is not allowed in JSON",
            $"write \\u{(int)cursor.Current:X4}"
        );

    public static JsonFormatException UnknownEscape(SourceSpan span) =>
        new(
            span,
            "this backslash starts an escape that JSON does not have",
            "JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits"
        );

    private static JsonFormatException Unexpected(JsonCursor cursor, string message, string advice)
    {
        if (cursor.AtEnd)
        {
            return new JsonFormatException(new SourceSpan(cursor.Position, 0), $"{message}, but the JSON ends", advice);
        }

        // Version control leaves these markers, and in a notebook they are easily overlooked.
        var rest = cursor.Rest;
        var isMerge = rest.StartsWith("<<<<<<<") || rest.StartsWith("=======") || rest.StartsWith(">>>>>>>");
        return new JsonFormatException(
            new SourceSpan(cursor.Position, isMerge ? 7 : 1),
            isMerge ? "the marker of an unresolved merge" : message,
            isMerge ? "choose one of the two versions and remove the markers" : advice
        );
    }

    private static string Quote(ReadOnlySpan<char> written) =>
        written.Length <= LongestQuote ? $"'{written}'" : $"'{written[..LongestQuote]}…'";
}
