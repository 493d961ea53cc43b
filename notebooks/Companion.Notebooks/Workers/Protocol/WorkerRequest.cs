using System.Text.Json.Serialization;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>What a host asks of a worker: one line of JSON, as notebooks/PROTOCOL.md has it.</summary>
/// <param name="Id">Chosen by the host; all that answers the request carries it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HelloRequest), "hello")]
[JsonDerivedType(typeof(RunRequest), "run")]
[JsonDerivedType(typeof(InterruptRequest), "interrupt")]
[JsonDerivedType(typeof(CompleteRequest), "complete")]
[JsonDerivedType(typeof(HoverRequest), "hover")]
[JsonDerivedType(typeof(DiagnoseRequest), "diagnose")]
[JsonDerivedType(typeof(IsCompleteRequest), "isComplete")]
[JsonDerivedType(typeof(ResetRequest), "reset")]
[JsonDerivedType(typeof(ShutdownRequest), "shutdown")]
public abstract record WorkerRequest(long Id);
