using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Another value in the place of one that is shown, by this cell or one before it.</summary>
internal sealed record UpdatedMessage(long? Id, string DisplayId, MimeBundle Data) : WorkerMessage(Id);
