using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>A value that a cell shows.</summary>
internal sealed record ShownMessage(long? Id, string DisplayId, MimeBundle Data) : WorkerMessage(Id);
