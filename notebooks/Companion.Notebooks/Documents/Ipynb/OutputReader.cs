using System.Collections.Immutable;
using Companion.Notebooks.Documents.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Reads an output of a code cell.</summary>
internal static class OutputReader
{
    public static CellOutput Read(JsonValue value)
    {
        var json = Shape.Object(value, "an output");
        const string advice = "an output's type is \"stream\", \"display_data\", \"execute_result\" or \"error\"";
        var type = Shape.Text(Shape.Required(json, "output_type", "the output", advice), "'output_type'");
        return type switch
        {
            "stream" => ReadStream(json),
            "display_data" => new DisplayData(ReadData(json)) { Metadata = ReadMetadata(json) },
            "execute_result" => new ExecuteResult(ReadData(json), Shape.ExecutionCount(json))
            {
                Metadata = ReadMetadata(json),
            },
            "error" => ReadError(json),
            _ => new UnknownOutput(json),
        };
    }

    private static StreamOutput ReadStream(JsonObject json)
    {
        var name = json.Find("name") is { } written
            ? Shape.Text(written, "the stream's name")
            : StreamOutput.StandardOutput;
        var text = Shape.Required(json, "text", "the stream", "add the text that was written");
        return new StreamOutput(name, Shape.Lines(text, "the stream's text"));
    }

    private static ErrorOutput ReadError(JsonObject json) =>
        new(
            Shape.Text(Shape.Required(json, "ename", "the error", "add the error's kind"), "'ename'"),
            Shape.Text(Shape.Required(json, "evalue", "the error", "add the error's message"), "'evalue'"),
            json.Find("traceback") is { } traceback
                ? ImmutableArray.CreateRange(
                    Shape.Array(traceback, "'traceback'").Items,
                    line => Shape.Text(line, "a line of the traceback")
                )
                : []
        );

    private static string ReadMetadata(JsonObject json) =>
        Shape.OptionalObject(json, "metadata", "the output's metadata").ToString();

    private static MimeBundle ReadData(JsonObject json)
    {
        var data = Shape.Object(
            Shape.Required(json, "data", "the output", "add its forms by MIME type"),
            "the output's data"
        );
        var contents = ImmutableArray.CreateBuilder<MimeContent>(data.Members.Length);
        foreach (var (type, _) in data.Members.DistinctBy(member => member.Name))
        {
            contents.Add(new MimeContent(type, ReadContent(type, data.Find(type)!)));
        }

        return new MimeBundle(contents.DrainToImmutable());
    }

    // Old plotting libraries wrote objects under types that are not JSON types; their JSON becomes the text.
    private static string ReadContent(string type, JsonValue value) =>
        value switch
        {
            _ when MimeTypes.IsJson(type) => value.ToString(),
            JsonString or JsonArray => Shape.Lines(value, $"the form {type}"),
            _ => value.ToString(),
        };
}
