using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Text that a cell wrote; several calls' worth, perhaps.</summary>
internal sealed record TextMessage(long? Id, StreamName Stream, string Text) : WorkerMessage(Id);
