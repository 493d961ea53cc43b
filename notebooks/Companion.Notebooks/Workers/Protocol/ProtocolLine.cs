using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Writes and reads the lines.</summary>
internal static class ProtocolLine
{
    /// <summary>The version that this code speaks.</summary>
    public const int Version = 1;

    // The lines are no HTML: quotes and letters beyond ASCII stay as they are. Line separators are still escaped.
    private static readonly JsonSerializerOptions Options = new(ProtocolJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonTypeInfo<WorkerRequest> Requests = Info<WorkerRequest>();
    private static readonly JsonTypeInfo<WorkerMessage> Messages = Info<WorkerMessage>();

    public static void Write(Stream stream, WorkerRequest request)
    {
        JsonSerializer.Serialize(stream, request, Requests);
        stream.WriteByte((byte)'\n');
    }

    public static void Write(Stream stream, WorkerMessage message)
    {
        JsonSerializer.Serialize(stream, message, Messages);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProtocolException">The line is none.</exception>
    public static WorkerRequest ReadRequest(string line) => Read(line, Requests);

    /// <summary>Reads a message.</summary>
    /// <exception cref="ProtocolException">The line is none.</exception>
    public static WorkerMessage ReadMessage(string line) => Read(line, Messages);

    private static T Read<T>(string line, JsonTypeInfo<T> info)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(line, info)
                ?? throw new ProtocolException("a line is a JSON object", null);
        }
        // A line without a kind is "not supported": the base type cannot be made.
        catch (NotSupportedException)
        {
            throw new ProtocolException("a line has a 'kind', one of those in PROTOCOL.md", FindId(line));
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
            ? $"'{path[2..]}' is not what PROTOCOL.md says it is ({place})"
            : $"a line is a JSON object with a 'kind' of those in PROTOCOL.md ({place})";
    }

    // Whoever sent a wrong request waits for its answer.
    private static long? FindId(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.Number
                && id.TryGetInt64(out var number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
