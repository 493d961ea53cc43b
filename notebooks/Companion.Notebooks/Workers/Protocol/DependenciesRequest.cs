namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Asks which names a cell declares, changes and reads.</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Language">The kernel name of its language.</param>
public sealed record DependenciesRequest(long Id, string Code, string Language = "csharp") : WorkerRequest(Id);
