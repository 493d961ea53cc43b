using System.Text;
using Companion.Jupyter.Contents;
using NetMQ;

namespace Companion.Jupyter.Messages;

/// <summary>Composes what the kernel sends.</summary>
internal sealed class MessageWire(MessageSigner signer)
{
    private static readonly byte[] Nothing = "{}"u8.ToArray();

    /// <summary>What stands between the way and the message.</summary>
    public static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    /// <summary>Names this process.</summary>
    public string Session { get; } = Guid.NewGuid().ToString();

    /// <summary>A message.</summary>
    /// <param name="route">The frames before it: the way back to a front end, or the topic of a broadcast.</param>
    /// <param name="type">What kind of message it is.</param>
    /// <param name="content">The content.</param>
    /// <param name="parent">The header of what caused it; empty where nothing did.</param>
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
