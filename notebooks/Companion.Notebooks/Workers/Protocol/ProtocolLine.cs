using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Writes and reads the lines of the protocol (notebooks/PROTOCOL.md).</summary>
public static class ProtocolLine
{
    /// <summary>The protocol version of this code.</summary>
    public const int Version = 1;

    private const string Id = "id";

    // The lines are not HTML, so quotes and non-ASCII characters stay as they are. Line separators are still escaped.
    private static readonly JsonSerializerOptions Options = new(ProtocolJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = Options.Encoder };
    private static readonly JsonTypeInfo<WorkerRequest> Requests = Info<WorkerRequest>();
    private static readonly JsonTypeInfo<WorkerMessage> Messages = Info<WorkerMessage>();
    private static readonly JsonTypeInfo<CellOutput> Outputs = Info<CellOutput>();

    /// <summary>Writes a request and a line feed.</summary>
    public static void Write(Stream stream, WorkerRequest request)
    {
        JsonSerializer.Serialize(stream, request, Requests);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes a message and a line feed.</summary>
    public static void Write(Stream stream, WorkerMessage message)
    {
        if (message is OutputMessage output)
        {
            Write(stream, output);
        }
        else
        {
            JsonSerializer.Serialize(stream, message, Messages);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProtocolException">The line is not a request.</exception>
    public static WorkerRequest ReadRequest(string line) =>
        Read(line, () => JsonSerializer.Deserialize(line, Requests));

    /// <summary>Reads a message.</summary>
    /// <exception cref="ProtocolException">The line is not a message.</exception>
    public static WorkerMessage ReadMessage(string line) => Read(line, () => DeserializeMessage(line));

    private static void Write(Stream stream, OutputMessage message)
    {
        var members = JsonSerializer.SerializeToNode(message.Output, Outputs)!.AsObject();
        members[Id] = message.Id;
        using var writer = new Utf8JsonWriter(stream, WriterOptions);
        members.WriteTo(writer);
    }

    private static WorkerMessage? DeserializeMessage(string line)
    {
        using var document = JsonDocument.Parse(line);
        var json = document.RootElement;
        return IsOutput(json)
            ? new OutputMessage(FindId(json), json.Deserialize(Outputs)!)
            : json.Deserialize(Messages);
    }

    private static bool IsOutput(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(OutputKind.Member, out var kind)
        && kind.ValueKind == JsonValueKind.String
        && kind.GetString() is OutputKind.Stream or OutputKind.Display or OutputKind.Update or OutputKind.Result;

    private static T Read<T>(string line, Func<T?> deserialize)
        where T : class
    {
        try
        {
            return deserialize() ?? throw new ProtocolException("a line must be a JSON object", null);
        }
        // A line without a kind is "not supported", because the base type cannot be created.
        catch (NotSupportedException)
        {
            throw new ProtocolException("a line must have a 'kind' that PROTOCOL.md lists", FindId(line));
        }
        catch (JsonException exception)
        {
            throw new ProtocolException(Explain(exception), FindId(line));
        }
    }

    private static string Explain(JsonException exception)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"byte {exception.BytePositionInLine + 1}");
        return exception.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal)
            ? $"'{path[2..]}' is not what PROTOCOL.md specifies ({place})"
            : $"a line must be a JSON object with a 'kind' that PROTOCOL.md lists ({place})";
    }

    // The sender of an invalid request waits for its answer.
    private static long? FindId(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return FindId(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static long? FindId(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(Id, out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.TryGetInt64(out var number)
            ? number
            : null;

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
