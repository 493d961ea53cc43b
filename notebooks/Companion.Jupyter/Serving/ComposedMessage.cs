using Companion.Jupyter.Messages;
using Companion.Notebooks.Workers.Protocol;
using NetMQ;

namespace Companion.Jupyter.Serving;

/// <summary>A Jupyter message among the messages of cells, which keeps its position in the sequence.</summary>
/// <param name="Channel">The channel to send it on.</param>
/// <param name="Message">The message.</param>
internal sealed record ComposedMessage(Channel Channel, NetMQMessage Message) : WorkerMessage((long?)null);
