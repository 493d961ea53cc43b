namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Opens the conversation. It must come before any cell is run.</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Protocol">The host's protocol version.</param>
/// <param name="Folder">The notebook's folder; defaults to the process's working folder.</param>
public sealed record HelloRequest(long Id, int Protocol, string? Folder = null) : WorkerRequest(Id);
