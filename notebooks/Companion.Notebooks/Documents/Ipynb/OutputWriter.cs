using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Writes an output's JSON, with names sorted as nbformat sorts them.</summary>
internal static class OutputWriter
{
    public static JsonObject Compose(CellOutput output) =>
        output switch
        {
            StreamOutput stream => Object(
                "stream",
                ("name", new JsonString(stream.Name)),
                ("text", JsonArray.Of(PythonLines.Split(stream.Text)))
            ),
            DisplayData display => Object(
                "display_data",
                ("data", ComposeData(display.Data)),
                ("metadata", JsonOrder.Sort(JsonValue.Parse(display.Metadata)))
            ),
            ExecuteResult result => Object(
                "execute_result",
                ("data", ComposeData(result.Data)),
                ("execution_count", CellWriter.Count(result.ExecutionCount)),
                ("metadata", JsonOrder.Sort(JsonValue.Parse(result.Metadata)))
            ),
            ErrorOutput error => Object(
                "error",
                ("ename", new JsonString(error.Name)),
                ("evalue", new JsonString(error.Message)),
                ("traceback", JsonArray.Of(error.Traceback))
            ),
            UnknownOutput unknown => unknown.Json,
            _ => throw new ArgumentOutOfRangeException(nameof(output)),
        };

    private static JsonObject Object(string type, params ReadOnlySpan<(string Name, JsonValue Value)> members)
    {
        var json = JsonObject.Empty.With("output_type", new JsonString(type));
        foreach (var (name, value) in members)
        {
            json = json.With(name, value);
        }

        return json;
    }

    private static JsonObject ComposeData(MimeBundle bundle)
    {
        var sorted = bundle
            .Contents.DistinctBy(content => content.Type)
            .OrderBy(content => content.Type, StringComparer.Ordinal);
        return new JsonObject([
            .. sorted.Select(content => new JsonMember(content.Type, ComposeContent(content.Type, content.Text))),
        ]);
    }

    private static JsonValue ComposeContent(string type, string text)
    {
        if (!MimeTypes.IsJson(type))
        {
            return IsSplit(type) ? JsonArray.Of(PythonLines.Split(text)) : new JsonString(text);
        }

        try
        {
            return JsonOrder.Sort(JsonValue.Parse(text));
        }
        catch (NotebookFormatException)
        {
            // A kernel may label something JSON that is not; keep it as a string.
            return new JsonString(text);
        }
    }

    // nbformat splits these into lines, and leaves base64 and everything else in one string.
    private static bool IsSplit(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or MimeTypes.Svg;
}
