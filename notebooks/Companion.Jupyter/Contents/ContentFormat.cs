using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Companion.Jupyter.Contents;

/// <summary>Writes and reads contents.</summary>
internal static class ContentFormat
{
    // The messages are no HTML: quotes and letters beyond ASCII stay as they are.
    private static readonly JsonSerializerOptions Options = new(ContentJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Info<T>());

    /// <summary>Reads a content.</summary>
    /// <exception cref="JsonException">It is none of its type.</exception>
    public static T Read<T>(JsonElement content) => content.Deserialize(Info<T>())!;

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
