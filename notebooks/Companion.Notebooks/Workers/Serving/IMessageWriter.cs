using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Sends messages to the host, in order. It may join texts of the same stream, and send only the last of many updates.
/// </summary>
public interface IMessageWriter
{
    /// <summary>Sends a message. Any thread may call this, unless the writer says otherwise.</summary>
    void Send(WorkerMessage message);
}
