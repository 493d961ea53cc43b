using System.Text.Json.Serialization;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>A request to a worker: one line of JSON, as specified in notebooks/PROTOCOL.md.</summary>
/// <param name="Id">An id chosen by the host; every message about the request carries it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HelloRequest), "hello")]
[JsonDerivedType(typeof(RunRequest), "run")]
[JsonDerivedType(typeof(InterruptRequest), "interrupt")]
[JsonDerivedType(typeof(CompleteRequest), "complete")]
[JsonDerivedType(typeof(HoverRequest), "hover")]
[JsonDerivedType(typeof(DiagnoseRequest), "diagnose")]
[JsonDerivedType(typeof(IsCompleteRequest), "isComplete")]
[JsonDerivedType(typeof(DependenciesRequest), "dependencies")]
[JsonDerivedType(typeof(ResetRequest), "reset")]
[JsonDerivedType(typeof(ShutdownRequest), "shutdown")]
public abstract record WorkerRequest(long Id);
