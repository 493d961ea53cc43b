using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Companion.Jupyter.Messages;

/// <summary>The header of every message (Jupyter messaging 5.3, "The message header").</summary>
/// <param name="MsgId">The message's id.</param>
/// <param name="Session">The id of the process that sends it.</param>
/// <param name="Username">The user who sends it.</param>
/// <param name="Date">The time of sending, in ISO 8601.</param>
/// <param name="MsgType">The message's type.</param>
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
    // The messages are not HTML, so quotes, symbols and non-ASCII characters stay as they are.
    private static readonly JsonTypeInfo<MessageHeader> Json =
        (JsonTypeInfo<MessageHeader>)
            new JsonSerializerOptions(HeaderJson.Default.Options)
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }.GetTypeInfo(typeof(MessageHeader));

    /// <summary>The header's frame.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);
}
