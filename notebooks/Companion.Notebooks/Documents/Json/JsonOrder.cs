namespace Companion.Notebooks.Documents.Json;

/// <summary>The order in which nbformat writes names: sorted, at every depth.</summary>
internal static class JsonOrder
{
    public static JsonObject Sort(JsonObject value) =>
        new([
            .. value
                .Members.OrderBy(member => member.Name, StringComparer.Ordinal)
                .Select(member => member with { Value = Sort(member.Value) }),
        ]);

    public static JsonValue Sort(JsonValue value) =>
        value switch
        {
            JsonObject written => Sort(written),
            JsonArray array => new JsonArray([.. array.Items.Select(Sort)]),
            _ => value,
        };
}
