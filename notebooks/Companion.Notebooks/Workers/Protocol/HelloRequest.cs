namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Opens the conversation. It comes before any cell is run.</summary>
/// <param name="Id">The request.</param>
/// <param name="Protocol">The version that the host speaks.</param>
/// <param name="Folder">The notebook's folder; the process's working folder when it is left out.</param>
public sealed record HelloRequest(long Id, int Protocol, string? Folder = null) : WorkerRequest(Id);
