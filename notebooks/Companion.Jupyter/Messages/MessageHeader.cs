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
);
