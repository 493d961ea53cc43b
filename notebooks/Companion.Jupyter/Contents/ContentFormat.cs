using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Companion.Jupyter.Contents;

/// <summary>Writes and reads the contents of messages.</summary>
internal static class ContentFormat
{
    // The messages are not HTML, so quotes and non-ASCII characters stay as they are.
    private static readonly JsonSerializerOptions Options = new(ContentJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Info<T>());

    /// <summary>Reads the content of a message.</summary>
    /// <exception cref="JsonException">The content does not match its type.</exception>
    public static T Read<T>(JsonElement content) => content.Deserialize(Info<T>())!;

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
