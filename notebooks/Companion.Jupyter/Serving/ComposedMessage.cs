using Companion.Jupyter.Messages;
using Companion.Notebooks.Workers.Protocol;
using NetMQ;

namespace Companion.Jupyter.Serving;

/// <summary>What is Jupyter's own among the messages of cells: it keeps its place between them.</summary>
/// <param name="Channel">Where it goes.</param>
/// <param name="Message">The message.</param>
internal sealed record ComposedMessage(Channel Channel, NetMQMessage Message) : WorkerMessage((long?)null);
