using System.Collections.Immutable;
using System.Text.Json;
using NetMQ;

namespace Companion.Jupyter.Messages;

/// <summary>
/// Reads the messages of front ends. Returns null for a message that is malformed or not properly signed.
/// </summary>
internal sealed class MessageReader(MessageSigner signer)
{
    // After the delimiter: signature, header, parent header, metadata, content.
    private const int FramesOfMessage = 5;

    public Request? Read(Channel channel, NetMQMessage message)
    {
        var frames = message.Select(frame => frame.ToByteArray()).ToImmutableArray();
        var delimiter = frames.TakeWhile(frame => !frame.AsSpan().SequenceEqual(MessageWire.Delimiter)).Count();
        if (frames.Length < delimiter + 1 + FramesOfMessage)
        {
            return null;
        }

        var (header, parent, metadata, content) = (
            frames[delimiter + 2],
            frames[delimiter + 3],
            frames[delimiter + 4],
            frames[delimiter + 5]
        );
        if (!signer.Verifies(frames[delimiter + 1], header, parent, metadata, content))
        {
            return null;
        }

        try
        {
            var type = Parse(header).TryGetProperty("msg_type", out var named) ? named.GetString() : null;
            return type is null ? null : new Request(channel, frames[..delimiter], header, type, Parse(content));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement Parse(byte[] frame)
    {
        using var document = JsonDocument.Parse(frame);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.Clone()
            : throw new JsonException("a header and a content must be objects");
    }
}
