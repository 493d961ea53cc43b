using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>The value of a cell's last expression.</summary>
internal sealed record ValueMessage(long? Id, MimeBundle Data) : WorkerMessage(Id);
