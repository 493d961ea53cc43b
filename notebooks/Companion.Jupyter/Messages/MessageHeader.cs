using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Companion.Jupyter.Messages;

/// <summary>What every message begins with (Jupyter messaging 5.3, "The message header").</summary>
/// <param name="MsgId">Names the message.</param>
/// <param name="Session">Names the process that sends it.</param>
/// <param name="Username">Who sends it.</param>
/// <param name="Date">When, in ISO 8601.</param>
/// <param name="MsgType">What kind of message it is.</param>
/// <param name="Version">The version of the protocol.</param>
internal sealed record MessageHeader(
    string MsgId,
    string Session,
    string Username,
    DateTimeOffset Date,
    string MsgType,
    string Version
)
{
    // The messages are no HTML: quotes, signs and letters beyond ASCII stay as they are.
    private static readonly JsonTypeInfo<MessageHeader> Json =
        (JsonTypeInfo<MessageHeader>)
            new JsonSerializerOptions(HeaderJson.Default.Options)
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }.GetTypeInfo(typeof(MessageHeader));

    /// <summary>The header's frame.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);
}
