using System.Text;
using Companion.Jupyter.Contents;
using NetMQ;

namespace Companion.Jupyter.Messages;

/// <summary>Composes the kernel's messages.</summary>
internal sealed class MessageWire(MessageSigner signer)
{
    private static readonly byte[] Nothing = "{}"u8.ToArray();

    /// <summary>The delimiter between the route and the message.</summary>
    public static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    /// <summary>The id of this process.</summary>
    public string Session { get; } = Guid.NewGuid().ToString();

    /// <summary>Composes a message.</summary>
    /// <param name="route">The frames before it: the route back to a front end, or the topic of a broadcast.</param>
    /// <param name="type">The message's type.</param>
    /// <param name="content">The content.</param>
    /// <param name="parent">The header of the message that caused it; empty if there is none.</param>
    public NetMQMessage Compose<T>(IEnumerable<byte[]> route, string type, T content, ReadOnlyMemory<byte> parent)
    {
        var header = new MessageHeader(
            Guid.NewGuid().ToString(),
            Session,
            "kernel",
            DateTimeOffset.UtcNow,
            type,
            MessagingProtocol.Version
        ).ToJson();
        var cause = parent.IsEmpty ? Nothing : parent.ToArray();
        var body = ContentFormat.Write(content);
        var message = new NetMQMessage(8);
        foreach (var frame in route)
        {
            message.Append(frame);
        }

        message.Append(Delimiter.ToArray());
        message.Append(signer.Sign(header, cause, Nothing, body));
        message.Append(header);
        message.Append(cause);
        message.Append(Nothing);
        message.Append(body);
        return message;
    }

    /// <summary>The topic of a broadcast.</summary>
    public static byte[] Topic(string type) => Encoding.UTF8.GetBytes(type);
}
