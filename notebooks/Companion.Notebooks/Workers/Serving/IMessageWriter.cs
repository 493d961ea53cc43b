using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>Takes what a cell puts out to the host.</summary>
internal interface IMessageWriter
{
    /// <summary>Sends a text that a cell wrote.</summary>
    void SendText(long id, StreamName stream, ReadOnlySpan<char> text);

    /// <summary>Sends a message.</summary>
    void Send(WorkerMessage message);
}
